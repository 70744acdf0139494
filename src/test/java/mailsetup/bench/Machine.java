package mailsetup.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** On what, and when. */
final class Machine {
    private Machine() {}

    /** As the machine is now. */
    static String now() throws IOException {
        var when = LocalDateTime.now(ZoneOffset.UTC).format(DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'"));
        return String.format(Locale.ROOT, "Measured %s on %d cores (%s), Java %s, load %.1f at the start.", when,
                Runtime.getRuntime().availableProcessors(), processor(), Runtime.version(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    private static String processor() throws IOException {
        var info = Path.of("/proc/cpuinfo");
        return Files.exists(info)
                ? Files.readAllLines(info).stream().filter(line -> line.startsWith("model name"))
                        .map(line -> line.substring(line.indexOf(':') + 1).strip()).findFirst().orElse("unknown")
                : System.getProperty("os.arch");
    }
}
