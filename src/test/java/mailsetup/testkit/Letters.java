package mailsetup.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The letters written for the tests: what is expected, a line, and the letter. */
public final class Letters {
    public static final Path FOLDER = Path.of("src", "test", "resources", "mailsetup", "discovery", "letter");
    public static final String LINE = "--------\n";

    private Letters() {}

    /** The letter alone. */
    public static String text(String name) {
        try {
            var all = Files.readString(FOLDER.resolve(name + ".txt"));
            return all.substring(all.indexOf(LINE) + LINE.length());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
