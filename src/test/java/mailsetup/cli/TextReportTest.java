package mailsetup.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import mailsetup.core.EmailAddress;
import mailsetup.core.text.Language;
import mailsetup.core.text.Messages;
import mailsetup.probe.ProbeReport;
import mailsetup.probe.Stage;
import mailsetup.testkit.Reports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TextReportTest {
    private static final Charset UTF_8 = StandardCharsets.UTF_8;

    @Test
    void aRefusedLoginCanBeReadOutOnTheTelephone() {
        var report = Reports.imap()
                .failed(Stage.AUTHENTICATE, Reports.refusal("NO", "[AUTHENTICATIONFAILED] Try again"))
                .report();

        assertThat(print(Language.EN, UTF_8, report)).contains("IMAP: does not work   imap.example.jp, port 993",
                "✓  Connect                              40 ms     Connected to 192.0.2.1.",
                "✗  Log in                               75 ms     The server did not accept the",
                "[AUTHENTICATIONFAILED] Try again”", "·  Look at the mailbox", "No settings work yet");
    }

    @Test
    void aHostOfOthersStandsWithThePartThatSomebodyRegistered() {
        assertThat(print(Language.EN, UTF_8, Reports.imap().at("imap.example.jp.mail.thief.co.jp").report()))
                .contains("imap.example.jp.mail.thief.co.jp   (registered as thief.co.jp), port 993");
    }

    @Test
    void workingSettingsCanBeCopied() {
        assertThat(print(Language.EN, UTF_8, Reports.smtp().report())).contains("""
                                                                                SMTP (works)
                                                                                  Server        smtp.example.jp
                                                                                  Port          587
                                                                                  Encryption    STARTTLS
                                                                                  User name     hanako@example.jp
                                                                                """);
    }

    @Test
    void theFactsStandUnderTheStages() {
        assertThat(print(Language.JA, UTF_8, Reports.imap().report())).contains("IMAP：使えます", "受信トレイのメール：12通",
                "未読：3通", "使用容量：500 MB のうち 460 MB", "フォルダー：4個（INBOX、Sent、Drafts、仕事）", "パスワードの送信：1回");
    }

    @ParameterizedTest
    @MethodSource("mailsetup.core.text.Language#all")
    void noLineIsWiderThanTheTerminalAndNoWordIsMissing(Language language) {
        var text = print(language, UTF_8, Reports.allWork().toArray(ProbeReport[]::new));

        assertThat(text.lines()).allSatisfy(line -> assertThat(Columns.width(line)).isLessThanOrEqualTo(96));
        assertThat(text).doesNotContain("[cli.", "[probe.", "[comparison.", "{0}", "{1}");
    }

    @Test
    void theAdviceComesFirstAndThenTheSixRowsThatDecide() {
        var text = print(Language.EN, UTF_8, Reports.allWork().toArray(ProbeReport[]::new));

        assertThat(text).containsSubsequence("We recommend IMAP for this mailbox.",
                "Make room on the server first, whichever way you choose: 92 % of 500 MB is used",
                "IMAP or POP?", "When will the server be full? IMAP: bad, POP: fair",
                "--all prints all 26 differences.");
        assertThat(text.lines().filter(line -> line.contains("? IMAP: "))).hasSize(6);
        assertThat(print(true, Language.EN, UTF_8, Reports.allWork().toArray(ProbeReport[]::new)).lines()
                .filter(line -> line.contains("? IMAP: "))).hasSize(26);
    }

    @Test
    void bothColumnsOfTheComparisonStartWhereTheyShould() {
        var lines = print(true, Language.JA, UTF_8, Reports.allWork().toArray(ProbeReport[]::new)).lines()
                .filter(line -> line.contains("+ ") && line.contains(" - ")).toList();

        assertThat(lines).isNotEmpty().allSatisfy(
                line -> assertThat(Columns.width(line.substring(0, line.lastIndexOf(" - ") + 1))).isEqualTo(48));
    }

    @Test
    void aTerminalWithoutTheSignsGetsLetters() {
        assertThat(print(Language.JA, Charset.forName("MS932"), Reports.imap().report())).contains("OK 接続", "-- ")
                .doesNotContain("?");
    }

    @Test
    void serverTextsDoNothingToTheTerminal() {
        var report = Reports.imap().failed(Stage.AUTHENTICATE, Reports.refusal("NO", "\u001b]0;x\u0007\u202E"))
                .report();
        var text = print(Language.EN, UTF_8, report);

        assertThat(text).doesNotContainPattern("[\\p{Cntrl}&&[^\n]]").doesNotContain("\u202E")
                .contains("\\u001B]", "\\u0007\\u202E");
    }

    private static String print(Language language, Charset charset, ProbeReport... reports) {
        return print(false, language, charset, reports);
    }

    private static String print(boolean all, Language language, Charset charset, ProbeReport... reports) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new PrintStream(bytes, true, charset)) {
            new TextReport(Paper.on(out, Messages.in(language)), all).print(EmailAddress.of("hanako@example.jp"),
                    List.of(reports), List.of());
        }
        return bytes.toString(charset).replace(System.lineSeparator(), "\n");
    }
}
