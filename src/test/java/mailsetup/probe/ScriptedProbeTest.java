package mailsetup.probe;

import static mailsetup.core.Protocol.IMAP;
import static mailsetup.core.Protocol.POP3;
import static mailsetup.core.Protocol.SMTP;
import static mailsetup.core.Security.PLAIN;
import static mailsetup.core.Security.STARTTLS;
import static mailsetup.core.Security.TLS;
import static mailsetup.testkit.Probing.probe;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import mailsetup.core.Endpoint;
import mailsetup.core.Hostname;
import mailsetup.core.Protocol;
import mailsetup.core.Secret;
import mailsetup.core.Security;
import mailsetup.testkit.Beside;
import mailsetup.testkit.Probing;
import mailsetup.testkit.ScriptWriter;
import mailsetup.testkit.ScriptedServer;
import mailsetup.testkit.TestCertificates;
import org.junit.jupiter.api.Test;

/** Odd servers, each as a conversation: where the probe ends, how, and whether the password stayed at home. */
@Beside
class ScriptedProbeTest {
    private static final String IMAP_HELLO = "* OK [CAPABILITY IMAP4rev1 AUTH=PLAIN] ready";

    @Test
    void aRefusedImapLoginEndsInTheServersWords() {
        var report = overTls(IMAP, s -> s.says(IMAP_HELLO).hears("A0 AUTHENTICATE PLAIN").says("+ ").hearsAnything()
                .says("* OK [ALERT] Not enabled for IMAP", "A0 NO [AUTHENTICATIONFAILED] Invalid credentials"), 1);
        var reply = refusal(report, Stage.AUTHENTICATE);
        assertThat(reply.status()).isEqualTo("NO");
        assertThat(reply.code()).isEqualTo("AUTHENTICATIONFAILED");
        assertThat(reply.text()).contains("Not enabled for IMAP").contains("Invalid credentials");
    }

    @Test
    void aRefusedPopLoginKeepsItsResponseCode() {
        var report = overTls(POP3, s -> s.says("+OK ready").hears("CAPA").says("+OK", "SASL PLAIN", ".")
                .hears("AUTH PLAIN ").says("-ERR [IN-USE] maildrop already locked"), 1);
        assertThat(refusal(report, Stage.AUTHENTICATE).code()).isEqualTo("IN-USE");
    }

    @Test
    void aRefusedSubmissionLoginKeepsItsEnhancedCode() {
        var report = overTls(SMTP, s -> s.says("220 ready").hears("EHLO").says("250-hi", "250 AUTH PLAIN LOGIN")
                .hears("AUTH PLAIN ")
                .says("535-5.7.8 Username and Password not", "535 5.7.8 accepted"), 1);
        assertThat(refusal(report, Stage.AUTHENTICATE).code()).isEqualTo("5.7.8");
    }

    @Test
    void aPasswordThatIsAskedForAgainIsNotSentAgain() {
        try (var server = tls(
                s -> s.says(IMAP_HELLO).hears("A0 AUTHENTICATE PLAIN").says("+ ").hearsAnything().says("+ ")
                        .answers(_ -> Optional.of(List.of("+ "))))) {
            assertThat(probe(server, IMAP, TLS).failed().orElseThrow().stage()).isEqualTo(Stage.AUTHENTICATE);
            assertThat(server.heard()).hasSize(2);
        }
    }

    @Test
    void aPopServerThatAsksAgainHasNotSaidYes() {
        var report = overTls(POP3, s -> s.says("+OK ready").hears("CAPA").says("+OK", "SASL PLAIN", ".")
                .hears("AUTH PLAIN ").says("+ "), 1);
        assertThat(report.failed().orElseThrow().stage()).isEqualTo(Stage.AUTHENTICATE);
    }

    @Test
    void aServerThatSaysGoodbyeDuringTheLoginIsNotARiddle() {
        var report = overTls(IMAP, s -> s.says(IMAP_HELLO).hears("A0 AUTHENTICATE PLAIN").says("+ ").hearsAnything()
                .hangsUp(), 1);
        assertThat(report.failedWith(Failure.Dropped.class)).as(report.toString()).isPresent();
    }

    @Test
    void aMechanismThatTookTheLoginIsNotReplacedByAnother() {
        try (var server = tls(s -> s.says("220 ready").hears("EHLO").says("250-hi", "250 AUTH PLAIN LOGIN")
                .hears("AUTH PLAIN ").says("535 5.7.8 Authentication credentials invalid"))) {
            var report = probe(server, SMTP, TLS);
            assertThat(report.failed().orElseThrow().stage()).isEqualTo(Stage.AUTHENTICATE);
            assertThat(report.loginsSent()).isEqualTo(1);
            assertThat(server.received()).doesNotContain("AUTH LOGIN");
        }
    }

    @Test
    void anImapServerThatWithdrawsPlainGetsNoLoginCommandInstead() {
        var caps = "* CAPABILITY IMAP4rev1 AUTH=XOAUTH2 LOGINDISABLED";
        var report = overTls(IMAP, s -> s.says("* OK ready").hears("S1 CAPABILITY").says(caps, "S1 OK done"), 0);
        assertThat(report.failedWith(Failure.NotOffered.class))
                .contains(new Failure.NotOffered(Failure.Need.PASSWORD_LOGIN, List.of("XOAUTH2")));
    }

    @Test
    void aSubmissionServerWithoutAuthIsNoSuccess() {
        var report = overTls(SMTP, s -> s.says("220 ready").hears("EHLO").says("250-hi", "250 SIZE 1000"), 0);
        assertThat(report.failedWith(Failure.NotOffered.class).orElseThrow().need()).isEqualTo(Failure.Need.LOGIN);
    }

    @Test
    void theWordsOfARefusingGreetingAreKept() {
        var report = overTls(POP3, s -> s.says("-ERR [SYS/PERM] POP access disabled").hangsUp(), 0);
        assertThat(refusal(report, Stage.GREET).text()).contains("POP access disabled");
        assertThat(refusal(overTls(IMAP, s -> s.says("* BYE [UNAVAILABLE] too many connections"), 0), Stage.GREET)
                .code()).isEqualTo("UNAVAILABLE");
        assertThat(refusal(overTls(SMTP, s -> s.says("554-go", "554 5.7.1 away"), 0), Stage.GREET).status())
                .isEqualTo("554");
    }

    @Test
    void anotherProtocolIsRecognised() {
        assertThat(overTls(IMAP, s -> s.says("+OK POP here"), 0).failedWith(Failure.NotThisProtocol.class)).isPresent();
        assertThat(overTls(POP3, s -> s.says("* OK IMAP here"), 0).failedWith(Failure.NotThisProtocol.class))
                .contains(new Failure.NotThisProtocol("* OK IMAP here"));
        assertThat(overTls(SMTP, s -> s.says("220 FTP server ready"), 0).failedWith(Failure.NotThisProtocol.class))
                .isPresent();
        assertThat(overTls(IMAP, s -> s.says("* PREAUTH come in"), 0).failedWith(Failure.NotThisProtocol.class))
                .isPresent();
    }

    @Test
    void aServerWithoutStartTlsGetsNoPassword() {
        assertNoStartTls(IMAP, s -> s.says(IMAP_HELLO));
        assertNoStartTls(POP3, s -> s.says("+OK ready").hears("CAPA").says("+OK", "USER", "."));
        assertNoStartTls(SMTP, s -> s.says("220 ready").hears("EHLO").says("250-hi", "250 AUTH PLAIN LOGIN"));
    }

    @Test
    void aRefusedStartTlsIsNotAFailedLogin() {
        var report = inClear(IMAP, STARTTLS, s -> s.says("* OK [CAPABILITY IMAP4rev1 STARTTLS] ready")
                .hears("S1 STARTTLS").says("S1 NO TLS unavailable"));
        assertThat(refusal(report, Stage.UPGRADE).text()).contains("TLS unavailable");
    }

    @Test
    void whatIsSaidBeforeTlsIsNotBelievedAfterIt() {
        var report = inClear(POP3, STARTTLS, s -> s.says("+OK ready").hears("CAPA").says("+OK", "STLS", ".")
                .hears("STLS").sends("+OK go\r\n+OK injected\r\n"));
        assertThat(report.failed().orElseThrow().stage()).isEqualTo(Stage.UPGRADE);
        assertThat(report.failedWith(Failure.TlsFailed.class)).isPresent();
    }

    @Test
    void tlsTowardsAPlainPortShowsThePlainGreeting() {
        assertThat(inClear(IMAP, TLS, s -> s.says("* OK plain here")).failedWith(Failure.SpeaksPlainText.class))
                .contains(new Failure.SpeaksPlainText("* OK plain here"));
    }

    @Test
    void plainTextTowardsATlsPortIsRecognisedOnTheSameConnection() {
        for (var protocol : Protocol.values()) {
            try (var server = tls(s -> s.says("never reached in clear"))) {
                var report = probe(server, protocol, STARTTLS);
                assertThat(report.failedWith(Failure.SpeaksTls.class)).as(protocol.name()).isPresent();
                assertThat(server.connections()).isEqualTo(1);
            }
        }
    }

    @Test
    void aWebServerIsRecognised() {
        var report = inClear(IMAP, STARTTLS, s -> s.hearsAnything().says("HTTP/1.1 400 Bad Request"));
        assertThat(report.failedWith(Failure.NotThisProtocol.class)).as(report.toString()).isPresent();
    }

    @Test
    void plainTextIsLeftAloneWithoutAYes() {
        try (var server = ScriptedServer.plain(s -> s.says(IMAP_HELLO))) {
            var report = probe(server, IMAP, PLAIN);
            assertThat(report.at(Stage.AUTHENTICATE))
                    .contains(new Step.Skipped(Stage.AUTHENTICATE, Step.Reason.PLAIN_TEXT_NOT_ALLOWED));
            assertThat(report.works()).isFalse();
            assertThat(server.received()).doesNotContain("AUTHENTICATE");
        }
    }

    @Test
    void aPasswordThatUserAndPassWouldMangleIsNotSent() {
        var report = overTls(POP3, s -> s.says("+OK").hears("CAPA").says("+OK", "USER", "."), 0);
        assertThat(report.failedWith(Failure.NotOffered.class).orElseThrow().need())
                .isEqualTo(Failure.Need.UNICODE_LOGIN);
    }

    @Test
    void plainTextIsUsedAfterAYes() {
        try (var server = ScriptedServer.plain(s -> s.says("+OK ready").hears("CAPA").says("-ERR what?").hears("USER")
                .says("+OK").hears("PASS geheim").says("-ERR no"))) {
            var login = new Login(Probing.ADDRESS, new Secret("geheim".toCharArray()), true, false);
            var report = probe(server.endpoint(POP3, PLAIN), login);
            assertThat(refusal(report, Stage.AUTHENTICATE).text()).isEqualTo("no");
        }
    }

    @Test
    void aClosedPortIsRefusedAtConnect() {
        var server = ScriptedServer.plain();
        server.close();
        var report = probe(server, IMAP, TLS);
        assertThat(report.failed().orElseThrow().stage()).isEqualTo(Stage.CONNECT);
        assertThat(report.failedWith(Failure.ConnectionRefused.class).orElseThrow().attempts()).isNotEmpty();
    }

    @Test
    void aNameThatDoesNotExistFailsAtResolve() {
        var nowhere = Endpoint.standard(IMAP, Hostname.of("no-such-host.invalid"), TLS);
        var report = probe(nowhere, Probing.login());
        assertThat(report.failedWith(Failure.NameNotFound.class))
                .contains(new Failure.NameNotFound("no-such-host.invalid"));
        assertThat(report.steps()).hasSize(Stage.values().length);
    }

    @Test
    void aServerThatHangsUpIsNotASilentOne() {
        assertThat(inClear(IMAP, STARTTLS, s -> s.hangsUp()).failedWith(Failure.Dropped.class)).isPresent();
    }

    private static void assertNoStartTls(Protocol protocol, ScriptWriter script) {
        var report = inClear(protocol, STARTTLS, script);
        assertThat(report.failed().orElseThrow().stage()).isEqualTo(Stage.UPGRADE);
        assertThat(report.failedWith(Failure.NotOffered.class).orElseThrow().need()).isEqualTo(Failure.Need.STARTTLS);
    }

    /** Over a good certificate; says how many logins there must have been. */
    private static ProbeReport overTls(Protocol protocol, ScriptWriter script, int logins) {
        try (var server = tls(script)) {
            var report = probe(server, protocol, TLS);
            assertThat(report.loginsSent()).as(report.toString()).isEqualTo(logins);
            assertThat(server.connections()).isEqualTo(1);
            return report;
        }
    }

    /** In clear, where no password may ever arrive. */
    private static ProbeReport inClear(Protocol protocol, Security security, ScriptWriter script) {
        try (var server = ScriptedServer.plain(script)) {
            var report = probe(server, protocol, security);
            assertThat(report.loginsSent()).isZero();
            assertThat(server.connections()).isEqualTo(1);
            return report;
        }
    }

    private static ScriptedServer tls(ScriptWriter script) {
        return ScriptedServer.tls(TestCertificates.good().serverContext(), script);
    }

    private static Reply refusal(ProbeReport report, Stage stage) {
        assertThat(report.failed().orElseThrow().stage()).as(report.toString()).isEqualTo(stage);
        assertThat(report.failedWith(Failure.Refusal.class)).as(report.toString()).isPresent();
        return report.failedWith(Failure.Refusal.class).orElseThrow().reply();
    }
}
