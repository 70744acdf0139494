package mailsetup.support.organisation.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import mailsetup.core.Message;
import mailsetup.core.files.SystemFolders;
import mailsetup.support.organisation.Organisation;

/** Where the folder of an organisation is: named by the person, or put there by an administrator for everybody. */
public final class Packs {
    private static final Set<PosixFilePermission> OTHERS_WRITE = Set.of(PosixFilePermission.GROUP_WRITE,
            PosixFilePermission.OTHERS_WRITE);

    private Packs() {}

    /**
     * The organisation to work for.
     *
     * @param named the folder somebody named, empty if nobody did
     */
    public static Organisation find(Optional<String> named, SystemFolders folders) {
        return named.map(Packs::named).orElseGet(() -> folders.shared().map(place -> place.resolve("organisation"))
                .filter(Files::isDirectory).map(Packs::shared).orElse(Organisation.NONE));
    }

    private static Organisation named(String name) {
        try {
            return Pack.read(Path.of(name)).organisation();
        } catch (InvalidPathException e) {
            return Organisation.mistaken(Message.of("organisation.no-folder"));
        }
    }

    /** What everybody can change speaks for nobody: such a folder could send passwords to another server. */
    static Organisation shared(Path folder) {
        try (var files = Files.walk(folder, 2)) {
            var all = new ArrayList<>(files.toList());
            Optional.ofNullable(folder.getParent()).ifPresent(all::add);
            return isWritable(all)
                    ? Organisation.mistaken(Message.of("organisation.writable", folder.toString()))
                    : Pack.read(folder).organisation();
        } catch (IOException | UncheckedIOException e) {
            return Organisation.mistaken(Message.of("organisation.no-folder"));
        }
    }

    private static boolean isWritable(List<Path> files) throws IOException {
        for (var file : files) {
            boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
            if (posix && Files.getPosixFilePermissions(file).stream().anyMatch(OTHERS_WRITE::contains)) {
                return true;
            }
        }
        return false;
    }
}
