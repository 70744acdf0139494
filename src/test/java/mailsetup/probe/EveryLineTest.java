package mailsetup.probe;

import static mailsetup.core.Protocol.IMAP;
import static mailsetup.core.Protocol.POP3;
import static mailsetup.core.Protocol.SMTP;
import static mailsetup.core.Security.PLAIN;
import static mailsetup.core.Security.STARTTLS;
import static mailsetup.core.Security.TLS;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import mailsetup.core.Protocol;
import mailsetup.core.Security;
import mailsetup.testkit.Beside;
import mailsetup.testkit.Open;
import mailsetup.testkit.Probing;
import mailsetup.testkit.ScriptWriter;
import mailsetup.testkit.ScriptedServer;
import mailsetup.testkit.TestCertificates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A server's no is heard in every form and at every stage; what is half said is evidence of nothing. */
@Beside
class EveryLineTest {
    private static final String HELLO = "* OK [CAPABILITY IMAP4rev1 SASL-IR AUTH=PLAIN] ready";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            IMAP | NO LOGOUT Intrusion prevention active for 203.0.113.77     | NO
                                            POP3 | -ERR Intrusion prevention active for 203.0.113.77          | -ERR
                                            SMTP | 421 mail.example Intrusion prevention active               | 421
                                            SMTP | 554 5.7.1 You are not allowed to connect.                  | 554
                                            IMAP | * BYE Too many connections.                                | BYE
                                            IMAP | * BYE [UNAVAILABLE] later                                  | BYE
                                            POP3 | -ERR Service currently not available                       | -ERR
                                            SMTP | 550 5.7.606 Access denied, banned sending IP               | 550
                                            """)
    void aServerThatTurnsSomebodyAwayAtTheDoorSaysSo(Protocol protocol, String line, String status) {
        // MailKit#1073, zone-mta#496
        var reply = refused(protocol, STARTTLS, s -> s.says(line).hangsUp(), Stage.GREET);
        assertThat(reply.status()).isEqualTo(status);
        assertThat(line).endsWith(reply.text());
    }

    @Test
    void allLinesOfATurningAwayAreKept() {
        var reply = refused(SMTP, STARTTLS, s -> s.says("554-mail.example", "554-no connections from",
                "554 203.0.113.77").hangsUp(), Stage.GREET);
        assertThat(reply.text()).isEqualTo("mail.example\nno connections from\n203.0.113.77");
    }

    @Test
    void aNoInClearTextOnATlsPortIsANo() {
        // offlineimap#627
        var reply = refused(IMAP, TLS, s -> s.says("* BYE Fatal error: tls_start_servertls() failed"), Stage.SECURE);
        assertThat(reply.text()).isEqualTo("Fatal error: tls_start_servertls() failed");
    }

    @Test
    void aNoInPlaceOfAServerHelloIsANo() {
        // courier-libs imap/imaplogin.c
        var reply = refused(IMAP, STARTTLS,
                s -> s.says("* OK [CAPABILITY IMAP4rev1 STARTTLS] hi").hears("S1 STARTTLS").says("S1 OK Begin")
                        .hearsAnOctet().says("S1 NO STARTTLS failed: no certificate"),
                Stage.UPGRADE);
        assertThat(reply.text()).contains("STARTTLS failed");
    }

    @Test
    void anAlertInAYesIsKept() {
        // MailKit#860
        var report = overTls(s -> s.says(HELLO).hears("A0 AUTHENTICATE PLAIN")
                .says("A0 OK [ALERT] Please enable IMAP access in your account settings first.").answers(Open.imap()));
        assertThat(report.found(Finding.LoggedIn.class).orElseThrow().alerts())
                .containsExactly(new Reply("OK", "ALERT",
                        "[ALERT] Please enable IMAP access in your account settings first."));
    }

    @Test
    void aNoWithoutATagEndsTheWaitAtOnce() {
        // MailKit#860
        long start = System.nanoTime();
        var report = overTls(s -> s.says(HELLO).hears("A0 AUTHENTICATE PLAIN").says("A0 OK in").answers(line -> Optional
                .of(List.of(line.contains("NOOP") ? "$tag OK" : "* BAD [ALERT] Please enable IMAP access first."))));
        assertThat(report.failedWith(Failure.Refusal.class).orElseThrow().reply().text())
                .contains("Please enable IMAP access first");
        assertThat(report.found(Finding.LoggedIn.class)).isPresent();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void aLoginThatHangsAfterItsNoWasSaidIsARefusal() {
        var report = overTls(s -> s.says(HELLO).hears("A0 AUTHENTICATE PLAIN")
                .says("* NO [ALERT] IMAP is not enabled for you").staysSilent());
        assertThat(report.failedWith(Failure.Refusal.class).orElseThrow().reply().text())
                .isEqualTo("[ALERT] IMAP is not enabled for you");
        assertThat(report.took()).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void aGoodByeBehindAYesBelongsToTheMailbox() {
        // courier-libs imap/imapd.c
        var report = overTls(s -> s.says(HELLO).hears("A0 AUTHENTICATE PLAIN")
                .says("A0 OK LOGIN Ok.", "* BYE IMAP access disabled for this account.").hangsUp());
        assertThat(report.found(Finding.LoggedIn.class)).isPresent();
        assertThat(report.failed().orElseThrow().stage()).isEqualTo(Stage.INSPECT);
        assertThat(report.failedWith(Failure.Refusal.class).orElseThrow().reply().text())
                .isEqualTo("IMAP access disabled for this account.");
    }

    @Test
    void aRefusedInboxIsRefusedInItsOwnWords() {
        // node-imap#689, node-imap#523, rainloop-webmail#1777
        for (var words : List.of("BAD User is authenticated but not connected.", "NO INBOX doesn't exist.")) {
            var report = overTls(s -> s.says(HELLO).hears("A0 AUTHENTICATE PLAIN").says("A0 OK in")
                    .answers(Open.imap("EXAMINE", "$tag " + words)));
            assertThat(report.failed().orElseThrow().stage()).isEqualTo(Stage.INSPECT);
            var reply = report.failedWith(Failure.Refusal.class).orElseThrow().reply();
            assertThat(reply.status() + " " + reply.text()).isEqualTo(words);
        }
    }

    @Test
    void aRefusalThatIsNotInTheStandardIsOne() {
        // hmailserver#594
        try (var server = ScriptedServer.tls(TestCertificates.good().serverContext(), s -> s.says("+OK").hears("CAPA")
                .says("+OK", "SASL PLAIN", ".").hears("AUTH PLAIN")
                .says("+ERR Server error: Failed to fetch messages in Inbox."))) {
            var report = Probing.probe(server, POP3, TLS);
            assertThat(report.failedWith(Failure.Refusal.class).orElseThrow().reply())
                    .isEqualTo(new Reply("-ERR", "", "Server error: Failed to fetch messages in Inbox."));
        }
    }

    @ParameterizedTest
    @CsvSource({"GB18030,密码错误或未开启IMAP服务", "GB18030,请使用授权码登录。详情请看", "GB18030,登录失败，系统繁忙",
            "windows-31j,ユーザー名またはパスワードが正しくありません", "windows-31j,認証に失敗しました", "ISO-2022-JP,認証に失敗しました",
            "EUC-KR,아이디 또는 비밀번호가 잘못되었습니다", "ISO-8859-1,Autenticação malsucedida", "UTF-8,パスワード"})
    void wordsInAnotherCharacterSetAreRead(String charset, String words) {
        // fdm#30, qqbot#221, gophish#3220
        var octets = new String(words.getBytes(Charset.forName(charset)), StandardCharsets.ISO_8859_1);
        var report = overTls(s -> s.says(HELLO).hears("A0 AUTHENTICATE PLAIN").sends("A0 NO " + octets + "\r\n"));
        assertThat(report.failedWith(Failure.Refusal.class).orElseThrow().reply().text()).isEqualTo(words);
    }

    @Test
    void bytesOfNoCharacterSetAreShownMarked() {
        var report = overTls(s -> s.says(HELLO).hears("A0 AUTHENTICATE PLAIN").sends("A0 NO \u0081\u00fe\u0090 x\r\n"));
        assertThat(report.failedWith(Failure.Refusal.class).orElseThrow().reply().text())
                .isEqualTo("\\x81\\xFE\\x90 x");
    }

    @Test
    void halfALineIsEvidenceOfNothing() {
        // public_drown_scanner#39, testssl.sh#731
        for (var security : List.of(PLAIN, TLS)) {
            var report = inClear(IMAP, security, s -> s.sends("* OK").staysSilent());
            assertThat(report.failed().orElseThrow().failure()).isInstanceOf(Failure.TimedOut.class);
            assertThat(report.heard()).isEmpty();
        }
    }

    @Test
    void anEndlessLineIsCutOff() {
        // angus-mail#158, go-smtp#60
        assertThat(endless(IMAP, TLS, s -> s.sends("* OK ").pours("A".repeat(1000))))
                .isEqualTo(new Failure.LimitExceeded(Failure.Limit.LINE));
        assertThat(endless(SMTP, STARTTLS, s -> s.says("220 hi").hears("EHLO").sends("250-").pours("A".repeat(1000))))
                .isEqualTo(new Failure.LimitExceeded(Failure.Limit.LINE));
        assertThat(endless(SMTP, STARTTLS, s -> s.says("220 hi").hears("EHLO").floods("250-x")))
                .isEqualTo(new Failure.LimitExceeded(Failure.Limit.TOTAL));
    }

    @Test
    void whatWasSaidBeforeASilenceIsInTheReport() {
        var report = inClear(SMTP, STARTTLS, s -> s.says("220 hi").hears("EHLO").says("250-hello").staysSilent());
        assertThat(report.heard()).containsExactly("250-hello");
    }

    private static Reply refused(Protocol protocol, Security security, ScriptWriter script, Stage stage) {
        var report = inClear(protocol, security, script);
        assertThat(report.failed().orElseThrow().stage()).as(report.toString()).isEqualTo(stage);
        return report.failedWith(Failure.Refusal.class).orElseThrow().reply();
    }

    private static Failure endless(Protocol protocol, Security security, ScriptWriter script) {
        try (var server = ScriptedServer.plain(script)) {
            return Probing.probe(server, protocol, security).failed().orElseThrow().failure();
        }
    }

    private static ProbeReport inClear(Protocol protocol, Security security, ScriptWriter script) {
        try (var server = ScriptedServer.plain(script)) {
            return Probing.probe(server.endpoint(protocol, security), Probing.login(), Duration.ofSeconds(4));
        }
    }

    private static ProbeReport overTls(ScriptWriter script) {
        try (var server = ScriptedServer.tls(TestCertificates.good().serverContext(), script)) {
            return Probing.probe(server, IMAP, TLS);
        }
    }
}
