package mailsetup.core.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.OptionalLong;

/** How much can still be written on this computer where mail programs keep mail: in the folder of the person. */
public final class FreeRoom {
    private FreeRoom() {}

    /** In bytes; empty where the system does not tell. It is read, and sent nowhere. */
    public static OptionalLong here() {
        try {
            return OptionalLong.of(Files.getFileStore(Path.of(System.getProperty("user.home"))).getUsableSpace());
        } catch (IOException | InvalidPathException | SecurityException _) {
            return OptionalLong.empty();
        }
    }
}
