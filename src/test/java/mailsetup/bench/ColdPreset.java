package mailsetup.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import mailsetup.core.Hostname;
import mailsetup.discovery.presets.file.Bundled;

/** The first look-up of a program that has just started: all files are read for it. A program of its own. */
public final class ColdPreset {
    private ColdPreset() {}

    /** Looks up once, and prints the nanoseconds. */
    public static void main(String[] args) {
        long start = System.nanoTime();
        if (Bundled.book().ofDomain(Hostname.of("gmail.com")).isEmpty()) {
            throw new IllegalStateException("not found");
        }
        System.out.println(System.nanoTime() - start);
    }

    /** The time of one such program. */
    static Duration inAProgramOfItsOwn() throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(java, "-cp", System.getProperty("java.class.path"), ColdPreset.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        var nanos = new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip();
        if (process.waitFor() != 0) {
            throw new IOException("the program failed");
        }
        return Duration.ofNanos(Long.parseLong(nanos));
    }
}
