package mailsetup.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TallyTest {
    @Test
    void whatWasRunAndSkippedIsCountedWithItsReasons(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("TEST-a.SlowTest.xml"),
                """
                <testsuite name="a.SlowTest" time="61.5" tests="3" errors="0" skipped="1" failures="1">
                <testcase name="x"><failure/></testcase><testcase name="y"/>
                <testcase name="z"><skipped message="the packages strace are missing"/></testcase></testsuite>
                """);
        Files.writeString(folder.resolve("TEST-a.QuickTest.xml"),
                """
                <testsuite name="a.QuickTest" time="0.1" tests="2" errors="0" skipped="0" failures="0"/>
                """);
        assertThat(Tally.read(folder).text()).contains("Tests: 4 run, 1 failed, 1 skipped",
                "  1 skipped: the packages strace are missing", "Slowest: SlowTest 61 s, QuickTest 0 s");
    }
}
