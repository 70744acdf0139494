package mailsetup.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import mailsetup.testkit.FakeAssistant;
import org.junit.jupiter.api.Test;

class OwnFaultTest {
    @Test
    void theSameMistakeHasTheSameCodeAndNoTrace() {
        var first = fault(new CommandLineFixture());
        var second = fault(new CommandLineFixture());

        assertThat(first).isEqualTo(second).containsPattern("E-[0-9A-F]{8}").doesNotContain("Exception", "at ");
    }

    @Test
    void whoAsksForItSeesThePlace() {
        var terminal = new CommandLineFixture();
        terminal.environment.put(CommandLineApp.DEBUG, "");

        assertThat(fault(terminal)).contains("java.lang.IllegalStateException", "BrokenAssistant.probe");
    }

    @Test
    void aPracticeServerThatCannotStartIsOurFault() {
        var terminal = new CommandLineFixture();
        terminal.practice = () -> {
            throw new IOException("no port");
        };

        assertThat(terminal.run(new FakeAssistant(List.of()), "practice")).isEqualTo(70);
    }

    private static String fault(CommandLineFixture terminal) {
        assertThat(terminal.run(new BrokenAssistant(), "probe", "a@example.jp", "--no-login")).isEqualTo(70);
        return terminal.err();
    }
}
