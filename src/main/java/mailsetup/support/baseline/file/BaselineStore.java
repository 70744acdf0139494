package mailsetup.support.baseline.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import mailsetup.core.EmailAddress;
import mailsetup.core.files.OwnerOnly;
import mailsetup.core.files.SafeFile;
import mailsetup.core.files.SystemFolders;
import mailsetup.support.baseline.Baseline;

/**
 * Keeps one baseline for each account, in a folder that only its owner can open.
 *
 * @param folder made when the first one is kept
 */
public record BaselineStore(Path folder) {
    /** The one in the system's folder for data of programs; empty where there is none. */
    public static Optional<BaselineStore> in(SystemFolders folders) {
        return folders.data().map(data -> new BaselineStore(data.resolve("baselines")));
    }

    /** What is kept of that account; empty also where the file is not ours, or damaged. */
    public Optional<Baseline> find(EmailAddress address) {
        try {
            return BaselineReader.read(SafeFile.read(file(address), BaselineReader.LARGEST));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /**
     * Keeps it in place of an older one.
     *
     * @throws IOException when it cannot be written; the older one stands then
     */
    public void keep(EmailAddress address, Baseline baseline) throws IOException {
        OwnerOnly.folder(folder);
        SafeFile.write(file(address), BaselineWriter.write(baseline).getBytes(StandardCharsets.UTF_8), true, true);
    }

    /**
     * Deletes it.
     *
     * @return whether there was one
     * @throws IOException when it cannot be deleted
     */
    public boolean forget(EmailAddress address) throws IOException {
        return Files.deleteIfExists(file(address));
    }

    /** The name tells nobody the address who does not know it already. */
    private Path file(EmailAddress address) {
        try {
            var digest = MessageDigest.getInstance("SHA-256")
                    .digest(("baseline " + address.toString().toLowerCase(Locale.ROOT))
                            .getBytes(StandardCharsets.UTF_8));
            return folder.resolve(HexFormat.of().formatHex(digest) + ".json");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
