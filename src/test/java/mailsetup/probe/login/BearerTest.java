package mailsetup.probe.login;

import static java.nio.charset.StandardCharsets.UTF_8;
import static mailsetup.core.Protocol.IMAP;
import static mailsetup.core.Protocol.POP3;
import static mailsetup.core.Protocol.SMTP;
import static mailsetup.core.Security.TLS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.List;
import java.util.Optional;
import mailsetup.core.Protocol;
import mailsetup.core.Secret;
import mailsetup.core.Security;
import mailsetup.probe.Failure;
import mailsetup.probe.Finding;
import mailsetup.probe.Login;
import mailsetup.probe.ProbeReport;
import mailsetup.probe.Stage;
import mailsetup.probe.TokenFacts;
import mailsetup.testkit.Beside;
import mailsetup.testkit.Open;
import mailsetup.testkit.Probing;
import mailsetup.testkit.Script;
import mailsetup.testkit.ScriptWriter;
import mailsetup.testkit.ScriptedServer;
import mailsetup.testkit.TestCertificates;
import org.junit.jupiter.api.Test;

/** A token in the place of a password; the answers are those of Dovecot 2.3 and Postfix 3.7, word for word. */
@Beside
class BearerTest {
    private static final String TOKEN = "ya29.A-token_of~some+letters/and=";
    private static final String XOAUTH2 = base64("user=hanako\u0001auth=Bearer " + TOKEN + "\u0001\u0001");
    private static final String REASON = base64(
            "{\"status\":\"401\",\"schemes\":\"bearer\",\"scope\":\"mail\",\"openid-configuration\":\"https://evil.example/\"}");
    private static final ScriptWriter IMAP_HELLO = s -> s
            .says("* OK [CAPABILITY IMAP4rev1 SASL-IR AUTH=XOAUTH2 AUTH=OAUTHBEARER] hi")
            .hearsMatching("A0 AUTHENTICATE XOAUTH2").says("+ ").hears(XOAUTH2);
    private static final ScriptWriter POP_HELLO = s -> s.says("+OK").hears("CAPA")
            .says("+OK", "USER", "SASL XOAUTH2 OAUTHBEARER", ".").hearsMatching("AUTH XOAUTH2").says("+ ")
            .hears(XOAUTH2);
    private static final ScriptWriter SMTP_HELLO = s -> s.says("220 hi").hears("EHLO")
            .says("250-hi", "250 AUTH XOAUTH2 OAUTHBEARER").hearsMatching("AUTH XOAUTH2").says("334 ").hears(XOAUTH2);

    @Test
    void theServerAsksBeforeItGetsTheToken() {
        assertThat(works(IMAP, s -> then(s, IMAP_HELLO).says("A0 OK Logged in").answers(Open.imap())).mechanism())
                .isEqualTo("XOAUTH2");
        works(POP3, s -> then(s, POP_HELLO).says("+OK Logged in.").answers(Open.pop()));
        works(SMTP, s -> then(s, SMTP_HELLO).says("235 2.7.0 Authentication successful").answers(Open.smtp()));
    }

    @Test
    void theStandardsWayNamesUserHostAndPort() {
        try (var server = ScriptedServer.tls(TestCertificates.good().serverContext(), s -> s.says("220 hi")
                .hears("EHLO").says("250-hi", "250 AUTH OAUTHBEARER").hearsMatching("AUTH OAUTHBEARER").says("334 ")
                .hearsMatching("[A-Za-z0-9+/=]+").says("235 ok").answers(Open.smtp()))) {
            var endpoint = server.endpoint(SMTP, TLS);
            assertThat(Probing.probe(endpoint, login()).works()).isTrue();
            assertThat(new String(Base64.getDecoder().decode(server.heard().get(2)), UTF_8))
                    .isEqualTo("n,a=hanako,\u0001host=" + endpoint.host().ascii() + "\u0001port=" + endpoint.port()
                            + "\u0001auth=Bearer " + TOKEN + "\u0001\u0001");
        }
    }

    @Test
    void aRefusedTokenIsARefusalOnEachProtocolWithTheReasonThatTheServerGave() {
        var imap = refused(IMAP, s -> then(s, IMAP_HELLO).says("+ " + REASON).hearsMatching("")
                .says("A0 NO [AUTHENTICATIONFAILED] Authentication failed.").answers(Open.imap()));
        var pop = refused(POP3, s -> then(s, POP_HELLO).says("+ " + REASON).hearsMatching("")
                .says("-ERR [AUTH] Authentication failed.").answers(Open.pop()));
        var smtp = refused(SMTP, s -> then(s, SMTP_HELLO).says("334 " + REASON).hearsMatching("")
                .says("535 5.7.8 Error: authentication failed: (reason unavailable)").answers(Open.smtp()));
        assertThat(List.of(imap, pop, smtp))
                .allSatisfy(no -> assertThat(no.challenge()).contains("\"status\":\"401\""));
        assertThat(imap.reply().code()).isEqualTo("AUTHENTICATIONFAILED");
        assertThat(pop.reply().code()).isEqualTo("AUTH");
        assertThat(smtp.reply().text()).contains("reason unavailable");
    }

    @Test
    void aBearerServerIsToldToGoOnWithTheOctetOfItsStandard() {
        var no = refused(IMAP, s -> s.says("* OK [CAPABILITY IMAP4rev1 AUTH=OAUTHBEARER] hi")
                .hears("A0 AUTHENTICATE OAUTHBEARER").says("+ ").hearsAnything()
                .says("+ " + base64("{\"status\":\"invalid_token\"}")).hearsMatching("AQ==")
                .says("A0 NO [AUTHENTICATIONFAILED] Authentication failed.").answers(Open.imap()));
        assertThat(no.challenge()).contains("invalid_token");
    }

    @Test
    void aYesAfterTheReasonOfANoIsNoLogin() {
        var report = probe(POP3, s -> then(s, POP_HELLO).says("+ " + REASON).hearsMatching("").says("+OK Logged in.")
                .answers(Open.pop()));
        assertThat(report.found(Finding.LoggedIn.class)).isEmpty();
        assertThat(report.failed().orElseThrow().stage()).isEqualTo(Stage.AUTHENTICATE);
    }

    @Test
    void aServerThatAsksAgainAndAgainGetsTheTokenOnce() {
        try (var server = ScriptedServer.tls(TestCertificates.good().serverContext(),
                s -> then(s, IMAP_HELLO).says("+ ").hearsMatching("").says("+ ").answers(_ -> Optional.empty()))) {
            var report = Probing.probe(server.endpoint(IMAP, TLS), login());
            assertThat(report.failed()).isPresent();
            assertThat(server.heard().stream().filter(line -> line.contains(XOAUTH2))).hasSize(1);
        }
    }

    @Test
    void aWayThatIsNotThereAfterAllLeadsToTheOther() {
        var login = works(SMTP, s -> s.says("220 hi").hears("EHLO").says("250-hi", "250 AUTH XOAUTH2 OAUTHBEARER")
                .hearsMatching("AUTH XOAUTH2").says("504 5.5.4 Unrecognized authentication type")
                .hearsMatching("AUTH OAUTHBEARER").says("334 ").hearsAnything().says("235 ok").answers(Open.smtp()));
        assertThat(login.mechanism()).isEqualTo("OAUTHBEARER");
    }

    @Test
    void whereNoTokenIsTakenNoneIsSent() {
        var report = probe(POP3, s -> s.says("+OK").hears("CAPA").says("+OK", "USER", "SASL PLAIN LOGIN", "."));
        assertThat(report.failedWith(Failure.NotOffered.class).orElseThrow().need())
                .isEqualTo(Failure.Need.TOKEN_LOGIN);
        assertThat(report.loginsSent()).isZero();
    }

    @Test
    void aTokenNeverCrossesAnOpenLine() {
        assertThat(login().plainTextAllowed()).isFalse();
        try (var server = ScriptedServer.plain(s -> s.says("+OK").hears("CAPA").says("+OK", "SASL XOAUTH2", "."))) {
            var everybody = new Login(Probing.ADDRESS, token(), Optional.of(TokenFacts.UNKNOWN), true, true);
            var report = Probing.probe(server.endpoint(POP3, Security.PLAIN), everybody);
            assertThat(report.loginsSent()).isZero();
            assertThat(server.heard()).noneMatch(line -> line.startsWith("AUTH"));
        }
    }

    @Test
    void nothingOfTheTokenIsWrittenDown() {
        var report = probe(IMAP, s -> then(s, IMAP_HELLO).says("+ " + base64(TOKEN)).hearsMatching("")
                .says("A0 NO your " + TOKEN + " is bad, " + XOAUTH2));
        assertThat(report.toString()).doesNotContain("ya29", "token_of", XOAUTH2, base64(TOKEN));
    }

    private static Script then(Script script, ScriptWriter beginning) {
        beginning.write(script);
        return script;
    }

    private static Finding.LoggedIn works(Protocol protocol, ScriptWriter script) {
        var report = probe(protocol, script);
        assertThat(report.works()).as(report.toString()).isTrue();
        assertThat(report.loginsSent()).isEqualTo(1);
        return report.found(Finding.LoggedIn.class).orElseThrow();
    }

    private static Failure.TokenRefused refused(Protocol protocol, ScriptWriter script) {
        var report = probe(protocol, script);
        assertThat(report.failed().orElseThrow().stage()).isEqualTo(Stage.AUTHENTICATE);
        return report.failedWith(Failure.TokenRefused.class).orElseThrow(() -> new AssertionError(report.toString()));
    }

    private static ProbeReport probe(Protocol protocol, ScriptWriter script) {
        try (var server = ScriptedServer.tls(TestCertificates.good().serverContext(), script)) {
            return Probing.probe(server.endpoint(protocol, TLS), login());
        }
    }

    private static Login login() {
        return Login.bearer(Probing.ADDRESS, token(), TokenFacts.UNKNOWN);
    }

    private static Secret token() {
        return Secret.of(TOKEN);
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(UTF_8));
    }
}
