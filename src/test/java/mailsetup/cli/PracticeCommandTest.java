package mailsetup.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.net.ConnectException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import mailsetup.Wiring;
import mailsetup.core.text.Language;
import mailsetup.testkit.FakeAssistant;
import mailsetup.testkit.JsonSchema;
import mailsetup.testkit.Reports;
import org.junit.jupiter.api.Test;

class PracticeCommandTest {
    private final CommandLineFixture terminal = new CommandLineFixture();

    @Test
    void theRealProbeFindsThePracticeServerInOrder() {
        assertThat(terminal.run(Wiring.assistant(), "practice", "--lang", "en")).as(terminal::out).isZero();

        assertThat(terminal.out()).startsWith("Practice run").contains("IMAP: works", "POP: works", "SMTP: works",
                "Is there mail outside the inbox?", "IMAP or POP?", "Settings to copy");
        assertThat(terminal.err()).isEmpty();
    }

    @Test
    void theJsonOfARealProbeFollowsTheSchema() {
        assertThat(terminal.run(Wiring.assistant(), "practice", "--json")).as(terminal::out).isZero();

        assertThat(JsonSchema.complaints(terminal.out())).isEmpty();
        assertThat(terminal.out()).contains("\"sent\" : [").doesNotContain("What has left");
    }

    @Test
    void whatWasSentIsListedWhereThatIsWanted() {
        assertThat(terminal.run(Wiring.assistant(), "practice", "--ledger", "--lang", "en")).as(terminal::out).isZero();

        assertThat(terminal.out()).contains("What has left this computer", "Password: sent 3 times.",
                "IMAP, encrypted; the certificate is good", "inside this computer", "Agreed: test of the servers");
    }

    @Test
    void thePracticeServerIsTrustedForThisRunAndStoppedAfterIt() {
        var assistant = new FakeAssistant(Reports.allWork());

        assertThat(terminal.run(assistant, "practice", "--json")).isZero();
        assertThat(terminal.out()).as("JSON alone").startsWith("{").endsWith("}\n");
        assertThat(assistant.trusted).hasSize(1);
        assertThat(assistant.passwords).hasSize(1);
        assertThat(assistant.probed).hasSize(3).allSatisfy(settings -> assertThatExceptionOfType(ConnectException.class)
                .isThrownBy(() -> new Socket(settings.endpoint().host().ascii(), settings.endpoint().port()).close()));
    }

    @Test
    void withoutADisplayThePracticeRunIsShownAndTheReasonTold() {
        terminal.language = Language.JA;
        var out = new ByteArrayOutputStream();

        assertThat(terminal.app(new FakeAssistant(Reports.allWork())).runWithoutDisplay(CommandLineApp.read(),
                CommandLineFixture.stream(out), List.of()))
                .isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("練習用").contains("IMAPとPOPの比較", "おすすめ")
                .contains("ウィンドウを開くにはディスプレイが必要です");
        assertThat(terminal.err()).isEmpty();
    }
}
