package mailsetup.secrets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import mailsetup.testkit.Child;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher that {@code mvn package} lays down, started for real: it runs, it crashes, and leaves nothing behind. */
@EnabledOnOs(OS.LINUX)
class LauncherTest {
    private static final Path PACKAGE = Path.of("src", "package");

    @Test
    void neitherWhileItRunsNorAfterACrashIsAnythingWritten(@TempDir Path folder) throws Exception {
        var app = laidDown(folder.resolve("app"));
        var here = Files.createDirectory(folder.resolve("here"));
        var process = new ProcessBuilder("/bin/sh", app.resolve("bin/mail-setup-assistant").toString(), "probe",
                "hanako@practice.example", "--password-stdin").directory(here.toFile())
                .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        try {
            untilItRuns(process);
            assertThat(Path.of("/tmp", "hsperfdata_" + System.getProperty("user.name"), "" + process.pid()))
                    .doesNotExist();
            assertThat(process.isAlive()).as("it waits for the password").isTrue();
            var signal = new ProcessBuilder("/bin/sh", "-c", "kill -SEGV " + process.pid()).start();
            assertThat(signal.waitFor(20, TimeUnit.SECONDS)).as("the signal is sent").isTrue();
            assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).as("it crashed").isNotZero();
        } finally {
            process.destroyForcibly();
        }
        assertThat(here).isEmptyDirectory();
    }

    @Test
    void aJavaThatIsTooOldIsKnownByItsReleaseFileAndNotStarted(@TempDir Path folder) throws Exception {
        var old = Files.createDirectories(folder.resolve("old/bin"));
        Files.writeString(folder.resolve("old/release"), "IMPLEMENTOR=\"Nobody\"\nJAVA_VERSION=\"17.0.15\"\n");
        var java = Files.writeString(old.resolve("java"), "#!/bin/sh\ntouch \"$0.started\"\n");
        assertThat(java.toFile().setExecutable(true)).isTrue();
        var launcher = laidDown(folder.resolve("app")).resolve("bin/mail-setup-assistant").toString();
        var builder = new ProcessBuilder("/bin/sh", launcher, "--version");
        builder.environment().put("JAVA_HOME", folder.resolve("old").toString());
        builder.environment().put("PATH", Path.of(System.getProperty("java.home"), "bin") + ":/usr/bin:/bin");
        assertThat(Child.run(builder, "").output()).startsWith("Mail Setup Assistant");
        assertThat(old).isDirectoryNotContaining("glob:**.started");
    }

    /** The program and its libraries as the build lays them side by side. */
    private static Path laidDown(Path app) throws IOException {
        var bin = Files.createDirectories(app.resolve("bin"));
        var lib = Files.createDirectory(app.resolve("lib"));
        for (var file : List.of(PACKAGE.resolve("launcher/mail-setup-assistant"), PACKAGE.resolve("options.txt"))) {
            Files.copy(file, bin.resolve(file.getFileName()));
        }
        int number = 0;
        for (var part : System.getProperty("jdk.module.path").split(File.pathSeparator, -1)) {
            var path = Path.of(part).toAbsolutePath();
            var place = lib.resolve(number++ + "-" + path.getFileName());
            // The packages of a folder that is a link are not found.
            if (Files.isDirectory(path)) {
                assertThat(Child.run("cp", "-r", path.toString(), place.toString()).code()).isZero();
            } else {
                Files.createSymbolicLink(place, path);
            }
        }
        return app;
    }

    /** The Java machine has its first libraries only after it has opened the files that it keeps open. */
    private static void untilItRuns(Process process) throws IOException {
        long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        var libraries = Path.of("/proc", Long.toString(process.pid()), "maps");
        while (!Files.readString(libraries).contains("libnio")) {
            assertThat(process.isAlive() && System.nanoTime() < end).as("it runs").isTrue();
            Thread.onSpinWait();
        }
    }
}
