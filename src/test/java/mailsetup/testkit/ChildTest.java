package mailsetup.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@EnabledOnOs(OS.LINUX)
class ChildTest {
    @Test
    void whatLeftTheFamilyEndsWithIt() {
        long stray;
        try (var child = Child.start(new ProcessBuilder("sh", "-c", "setsid sleep 600 & echo $!; sleep 600"))) {
            stray = Long.parseLong(child.line());
            assertThat(isAlive(stray)).isTrue();
        }
        assertThat(isAlive(stray)).isFalse();
    }

    @Test
    void whatOutlivesItsParentEndsToo() {
        long stray;
        try (var child = Child.start(new ProcessBuilder("sh", "-c", "setsid sleep 600 >/dev/null & echo $!"))) {
            stray = Long.parseLong(child.line());
            assertThat(child.end()).isZero();
        }
        assertThat(isAlive(stray)).isFalse();
    }

    /** Between two programs a process has no environment for a moment, and so no mark; once in twenty times it was left alive. */
    @Test
    void whatKeepsBecomingAnotherProgramEndsToo(@TempDir Path folder) throws IOException {
        var script = Files.writeString(folder.resolve("again"), "exec sh \"$0\"\n");
        for (int i = 0; i < 30; i++) {
            long stray;
            try (var child = Child
                    .start(new ProcessBuilder("sh", "-c", "setsid sh " + script + " >/dev/null & echo $!"))) {
                stray = Long.parseLong(child.line());
                assertThat(child.end()).isZero();
            }
            assertThat(isAlive(stray)).isFalse();
        }
    }

    @Test
    void itReadsAndWritesAndTellsHowItEnded() {
        assertThat(Child.run(new ProcessBuilder("sh", "-c", "cat; echo bad >&2; exit 3"), "first\nsecond\n"))
                .isEqualTo(new Child.Ended(3, "first\nsecond\nbad\n"));
    }

    @Test
    void whoEndsBeforeItSaysWhatIsWaitedForIsTold() {
        try (var child = Child.start(new ProcessBuilder(List.of("echo", "something else")))) {
            assertThatThrownBy(() -> child.until("ready")).isInstanceOf(AssertionError.class)
                    .hasMessageContaining("ended before it said ready").hasMessageContaining("something else");
        }
    }

    private static boolean isAlive(long pid) {
        return ProcessHandle.of(pid).filter(handle -> handle.info().command().isPresent()).isPresent();
    }
}
