package mailsetup.realservers;

import java.nio.file.Path;
import mailsetup.testkit.Child;

/** A program of the system that does one thing and ends. */
final class Command {
    private Command() {}

    /**
     * Runs it to its end.
     *
     * @return what it wrote
     * @throws IllegalStateException when it fails
     */
    static String run(Path directory, String... words) {
        var ended = Child.run(new ProcessBuilder(words).directory(directory.toFile()), "");
        if (ended.code() != 0) {
            throw new IllegalStateException(String.join(" ", words) + " failed: " + ended.output());
        }
        return ended.output();
    }
}
