package mailsetup.support.page;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a file whole or not at all. */
public final class SafeFile {
    private SafeFile() {}

    /**
     * Writes it in UTF-8, in place of what had that name; whoever calls has asked before.
     *
     * @throws IOException when it cannot be written; the old file is still there then
     */
    public static void write(Path file, String text) throws IOException {
        var folder = file.toAbsolutePath().getParent();
        var part = Files.createTempFile(folder, ".comparison", ".part");
        try {
            Files.writeString(part, text);
            move(part, file);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static void move(Path part, Path file) throws IOException {
        try {
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException _) {
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
