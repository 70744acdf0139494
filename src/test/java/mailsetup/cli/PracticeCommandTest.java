package mailsetup.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import mailsetup.probe.Failure;
import mailsetup.probe.Stage;
import mailsetup.testkit.FakeAssistant;
import mailsetup.testkit.Reports;
import mailsetup.text.Language;
import org.junit.jupiter.api.Test;

class PracticeCommandTest {
    private final CommandLineFixture terminal = new CommandLineFixture();
    private final FakeAssistant assistant = new FakeAssistant(Reports.allWork());

    @Test
    void theMainJobRunsOnThePracticeServer() {
        assertThat(terminal.run(assistant, "practice", "--lang", "en")).isZero();

        assertThat(terminal.out()).startsWith("Practice run").contains("practice@localhost", "IMAP or POP?",
                "3 folders that POP would never show", "Settings to copy");
        assertThat(assistant.passwords).containsExactly("practice makes perfect");
        assertThat(assistant.trusted).containsExactly(CommandLineFixture.certificate());
        assertThat(terminal.practiceServersRunning).isZero();
    }

    @Test
    void withoutADisplayThePracticeRunIsShownAndTheReasonTold() {
        terminal.language = Language.JA;
        var out = new ByteArrayOutputStream();

        assertThat(terminal.app(assistant).runWithoutDisplay(CommandLineFixture.stream(out))).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("練習用").contains("IMAPとPOPの比較", "郵便局")
                .contains("ウィンドウを開くにはディスプレイが必要です");
        assertThat(terminal.err()).isEmpty();
    }

    @Test
    void aPracticeServerThatFailsIsToldLikeAnyOther() {
        var failing = new FakeAssistant(List.of(Reports.imap().failed(Stage.CONNECT, new Failure.Dropped()).report()));

        assertThat(terminal.run(failing, "practice")).isEqualTo(1);
        assertThat(terminal.practiceServersRunning).isZero();
    }

    @Test
    void practiceCanPrintJsonAlone() {
        assertThat(terminal.run(assistant, "practice", "--json")).isZero();
        assertThat(terminal.out()).startsWith("{").endsWith("}\n");
    }
}
