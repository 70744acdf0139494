package mailsetup.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import mailsetup.core.text.Language;
import mailsetup.testkit.FakeAssistant;
import mailsetup.testkit.Letters;
import mailsetup.testkit.Reports;
import mailsetup.testkit.SecretForms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LetterCommandTest {
    private final CommandLineFixture terminal = new CommandLineFixture();
    private final FakeAssistant assistant = new FakeAssistant(Reports.allWork());

    @Test
    void aLetterFromAFileIsReadOutWithoutItsPassword() {
        int code = terminal.run(assistant, "letter", Letters.FOLDER.resolve("01-himawari-complete.txt").toString());

        assertThat(code).isZero();
        assertThat(terminal.out()).contains("Mail address: hanako@himawari-net.test", "Password: found, 8 characters",
                "Server (IMAP): imap.himawari-net.test", "Port (POP): 995", "“");
        SecretForms.assertAbsent(terminal.out() + terminal.err(), "hanako@himawari-net.test", "Kx7mPq2w");
    }

    @Test
    void aLetterFromStandardInputIsReadOutInJapanese() {
        terminal.language = Language.JA;
        terminal.stdin = Letters.text("19-keyaki-doubts").getBytes(StandardCharsets.UTF_8);

        assertThat(terminal.run(assistant, "letter", "-")).isZero();
        assertThat(terminal.out()).contains("サーバー（IMAP）：pop.keyaki.test", "ご確認ください：")
                .doesNotContain("[letter.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"01-himawari-complete", "12-fuji-accounts", "13-ume-html", "18-birch-qp"})
    void theJsonFormHoldsEverythingButThePassword(String letter) {
        terminal.stdin = Letters.text(letter).getBytes(StandardCharsets.UTF_8);

        assertThat(terminal.run(assistant, "letter", "-", "--json")).isZero();
        assertThat(terminal.out()).contains("\"accounts\"", "\"characters\"", "\"start\"", "\"confidence\"",
                "\"IMAP\"");
        for (var password : new String[]{"Kx7mPq2w", "F1-sales", "F3-keiri", "p&q<7>Zz", "x=Y3z-77", "p&amp;q"}) {
            assertThat(terminal.out()).doesNotContain(password);
        }
    }

    @Test
    void whereNothingIsFoundTheExitCodeIsOne() {
        terminal.stdin = Letters.text("no-2-invoice").getBytes(StandardCharsets.UTF_8);

        assertThat(terminal.run(assistant, "letter", "-")).isEqualTo(1);
        assertThat(terminal.out()).contains("No mail settings");
    }

    @Test
    void aFileThatCannotBeReadIsWrongUsage() {
        assertThat(terminal.run(assistant, "letter", "/no/such/letter")).isEqualTo(2);
        assertThat(terminal.err()).contains("cannot be read").doesNotContain("/no/such");
    }
}
