package mailsetup.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import mailsetup.core.EmailAddress;
import mailsetup.core.text.Language;
import mailsetup.core.text.Messages;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.probe.ProbeReport;
import mailsetup.testkit.Diagnoses;
import mailsetup.testkit.FakeAssistant;
import mailsetup.testkit.Reports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DiagnosisCardsTest {
    @Test
    void theCardStandsBeforeTheStagesAndSaysWhatToDo() {
        var text = print(Language.EN, Diagnoses.expiredReport(), Diagnoses.expired());

        assertThat(text).containsSubsequence("What is wrong, and what to do\n-",
                "✗ The server’s identity card has run out.\n", "  What to do      Only the mail provider",
                "  Whose move      The mail provider’s\n", "  How sure        Proven by the test\n",
                "  Why             The certificate of imap.example.jp",
                "  Seen            The certificate was good until Mar 31, 2027.\n", "  Ruled out       ",
                "  Affects         IMAP, imap.example.jp, port 993, encryption: TLS\n", "IMAP: does not work");
        assertThat(text).doesNotContain("Change  ", "Tested  ");
    }

    @Test
    void japaneseReadsTheSameCardInJapanese() {
        assertThat(print(Language.JA, Diagnoses.expiredReport(), Diagnoses.expired())).containsSubsequence("原因と対処方法",
                "✗ サーバー証明書の期限が切れています。", "  対処方法        更新できるのは", "  必要な対応      メールのプロバイダーへの依頼",
                "  判定            テストで確認済み",
                "  対象            IMAP、imap.example.jp、ポート 993、暗号化：TLS");
    }

    @Test
    void onlyWhatChangesIsShownBeforeAndAfter() {
        assertThat(print(Language.EN, Reports.imap().report(), Diagnoses.mended())).contains(
                "  Change          IMAP: port 143 → 993, encryption none (not encrypted) → TLS\n",
                "  Tested          the server answers, the certificate is good, login is offered. The password\n");
        assertThat(print(Language.JA, Reports.imap().report(), Diagnoses.mended()))
                .contains("  変更内容        IMAP：ポート 143 → 993、暗号化 なし（暗号化されません） → TLS\n");
    }

    @ParameterizedTest
    @MethodSource("mailsetup.core.text.Language#all")
    void everySurenessAndMoverHasWordsThatFit(Language language) {
        var text = print(language, Diagnoses.expiredReport(), Diagnoses.everyKind().toArray(Diagnosis[]::new));

        assertThat(text.lines()).allSatisfy(line -> assertThat(Columns.width(line)).isLessThanOrEqualTo(96));
        assertThat(text).doesNotContain("[diagnosis.", "[fault-", "{0}", "{1}");
    }

    @ParameterizedTest
    @MethodSource("mailsetup.core.text.Language#all")
    void theWordsOfABadServerDoNothingToTheTerminal(Language language) {
        var nasty = "\u001b[2J\u202E<b>\r\n\u0000" + "x".repeat(1 << 20);
        var text = print(language, Diagnoses.hostileReport(nasty), Diagnoses.hostile(nasty));

        assertThat(text.replaceAll("\\s", "")).contains("\\u001B[2J\\u202E<b>\\u000D\\u000A\\u0000");
        assertThat(text).doesNotContain("\u202E")
                .doesNotContainPattern("[\\p{Cntrl}&&[^\n]]").hasSizeLessThan(100_000);
    }

    @Test
    void theServersOwnWordsAreQuoted() {
        assertThat(print(Language.EN, Diagnoses.hostileReport("Try again"), Diagnoses.hostile("?")))
                .contains("  Server’s words  “NO Try again”");
    }

    @Test
    void aProbeThatFailsIsDiagnosedAndACleanOneIsNot() {
        var failing = new CommandLineFixture();
        failing.live = true;
        assertThat(failing.run(new FakeAssistant(List.of(Diagnoses.expiredReport())), "probe", "hanako@example.jp",
                "--no-login")).isEqualTo(1);
        assertThat(failing.out()).contains("✗", "The server’s identity card has run out.");
        assertThat(failing.err()).contains("Looking for the cause …");

        var clean = new CommandLineFixture();
        clean.live = true;
        clean.run(new FakeAssistant(Reports.allWork()), "probe", "hanako@example.jp", "--no-login");
        assertThat(clean.out()).doesNotContain("What is wrong");
        assertThat(clean.err()).doesNotContain("Looking for");
    }

    @Test
    void theJsonOfAProbeHoldsTheDiagnosis() {
        var terminal = new CommandLineFixture();
        terminal.run(new FakeAssistant(List.of(Diagnoses.expiredReport())), "probe", "hanako@example.jp", "--no-login",
                "--json");

        assertThat(terminal.out()).contains("\"fault\" : \"expired\"");
    }

    private static String print(Language language, ProbeReport report, Diagnosis... diagnoses) {
        var bytes = new ByteArrayOutputStream();
        new TextReport(Paper.on(CommandLineFixture.stream(bytes), Messages.in(language)), false)
                .print(EmailAddress.of("hanako@example.jp"), List.of(report), List.of(diagnoses));
        return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
