package mailsetup.realservers;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** A program of the system that does one thing and ends. */
final class Command {
    private Command() {}

    /**
     * Runs it to its end.
     *
     * @return what it wrote
     * @throws IllegalStateException when it fails or takes longer than half a minute
     */
    static String run(Path directory, String... words) {
        try {
            var process = new ProcessBuilder(words).directory(directory.toFile()).redirectErrorStream(true)
                    .redirectInput(new File("/dev/null")).start();
            var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!process.waitFor(30, TimeUnit.SECONDS) || process.exitValue() != 0) {
                process.destroyForcibly();
                throw new IllegalStateException(String.join(" ", words) + " failed: " + output);
            }
            return output;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
