package mailsetup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mailsetup.testkit.ScriptedDns;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What --dns leads where, in a process of its own, because the JDK chooses its resolver once. */
class NameServerTest {
    @Test
    void theWebServersOfADomainAreLookedUpThereToo(@TempDir Path folder) throws IOException, InterruptedException {
        try (var dns = new ScriptedDns()) {
            var server = dns.address().getAddress().getHostAddress() + ":" + dns.address().getPort();
            var process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx256m", "-cp", classPath(), "mailsetup.Main", "discover", "hanako@himawari.test", "--dns",
                    server,
                    "--no-reach", "--no-ispdb", "--timeout", "20").redirectErrorStream(true)
                    .redirectOutput(folder.resolve("out").toFile()).start();
            try {
                assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
            } finally {
                process.destroyForcibly();
            }
            assertThat(dns.asked()).anyMatch(question -> question.startsWith("autoconfig.himawari.test A"))
                    .contains("himawari.test MX");
        }
    }

    /** The tests may run as a module or not; the program runs from the class path either way. */
    private static String classPath() {
        return Stream.of("jdk.module.path", "java.class.path").map(System::getProperty).filter(path -> path != null)
                .flatMap(path -> Stream.of(path.split(File.pathSeparator))).distinct()
                .collect(Collectors.joining(File.pathSeparator));
    }
}
