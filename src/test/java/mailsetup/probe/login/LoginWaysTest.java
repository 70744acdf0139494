package mailsetup.probe.login;

import static mailsetup.core.Protocol.IMAP;
import static mailsetup.core.Protocol.POP3;
import static mailsetup.core.Protocol.SMTP;
import static mailsetup.core.Security.TLS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import mailsetup.core.Protocol;
import mailsetup.core.Secret;
import mailsetup.probe.DeclinedMechanism;
import mailsetup.probe.Failure;
import mailsetup.probe.Finding;
import mailsetup.probe.Login;
import mailsetup.probe.ProbeReport;
import mailsetup.probe.Stage;
import mailsetup.probe.TokenSign;
import mailsetup.testkit.Beside;
import mailsetup.testkit.Open;
import mailsetup.testkit.Probing;
import mailsetup.testkit.ScriptWriter;
import mailsetup.testkit.ScriptedServer;
import mailsetup.testkit.TestCertificates;
import org.junit.jupiter.api.Test;

/**
 * What real servers do when somebody logs in: which way works in the end, and how often a password was judged. Behind
 * each the public thread in which the server was seen.
 */
@Beside
class LoginWaysTest {
    private static final String HELLO = "* OK [CAPABILITY IMAP4rev1 SASL-IR AUTH=PLAIN] ready";

    @Test
    void aListedMechanismThatIsNotThereLeadsToTheLoginCommand() {
        // thunderbird-android#11237
        var report = works(IMAP, s -> s.says("* OK [CAPABILITY IMAP4rev1 AUTH=PLAIN IDLE] hi")
                .hears("A0 AUTHENTICATE PLAIN").says("$tag BAD invalid command").hears("A1 LOGIN hanako geheim")
                .says("$tag OK").answers(Open.imap()));
        assertThat(loggedIn(report).mechanism()).isEqualTo("LOGIN");
        assertThat(loggedIn(report).declined()).extracting(DeclinedMechanism::mechanism).containsExactly("PLAIN");
        assertThat(report.loginsSent()).isEqualTo(1);
    }

    @Test
    void aPopServerThatDoesNotKnowAuthGetsUserAndPass() {
        // thunderbird-android#11237
        var report = works(POP3, s -> s.says("+OK").hears("CAPA").says("+OK", "USER", "UIDL", "TOP", "SASL PLAIN", ".")
                .hears("AUTH PLAIN ").says("-ERR invalid command").hears("USER hanako").says("+OK")
                .hears("PASS geheim").says("+OK").answers(Open.pop()));
        assertThat(loggedIn(report).mechanism()).isEqualTo("USER");
        assertThat(report.loginsSent()).isEqualTo(1);
    }

    @Test
    void aServerThatKnowsNoLoginCommandTakesPlain() {
        // openfang#408
        works(IMAP, s -> s.says("* OK [CAPABILITY IMAP4REV1 UIDPLUS MOVE IDLE AUTH=PLAIN] hi")
                .hears("A0 AUTHENTICATE PLAIN").says("+ ").hearsAnything().says("A0 OK").answers(Open.imap()));
    }

    @Test
    void aProxyThatShowsTheListOfAnotherServerTakesLogin() {
        // thunderbird-android#9406
        var report = works(IMAP, s -> s.says(
                "* OK [CAPABILITY IMAP4rev1 AUTH=PLAIN AUTH=LOGIN SASL-IR] perdition ready on lvs1.example")
                .hears("A0 AUTHENTICATE PLAIN ").says("$tag NO AUTHENTICATE mechanism not supported, mate")
                .hears("A1 AUTHENTICATE LOGIN").says("$tag NO AUTHENTICATE mechanism not supported, mate")
                .hears("A2 LOGIN hanako geheim").says("$tag OK").answers(Open.imap()));
        assertThat(loggedIn(report).declined()).hasSize(2);
        assertThat(report.loginsSent()).isEqualTo(1);
    }

    @Test
    void aBareLoginInTheListIsNoMechanism() {
        // sora#79
        works(IMAP, s -> s.says("* OK [CAPABILITY IMAP4rev2 IMAP4rev1 AUTH=PLAIN LOGIN] Proxy Ready")
                .hears("A0 AUTHENTICATE PLAIN").says("+").hearsAnything().says("A0 OK").answers(Open.imap()));
    }

    @Test
    void aNoToAuthOnTheWrongPortJudgesNoPassword() {
        // Mailu#2311
        var report = fails(SMTP, s -> s.says("220 hi").hears("EHLO").says("250-hi", "250 AUTH PLAIN LOGIN")
                .hears("AUTH PLAIN").says("502 5.5.1 AUTH not supported").hears("AUTH LOGIN")
                .says("502 5.5.1 AUTH not supported").answers(Open.smtp()));
        assertThat(refusal(report)).isEqualTo("5.5.1 AUTH not supported");
        assertThat(report.loginsSent()).isZero();
    }

    @Test
    void aServerThatHangsUpOnTheWrongWayIsCalledAgain() {
        // himalaya#625, aerion#355
        ScriptWriter first = s -> s.says(HELLO).hears("A0 AUTHENTICATE PLAIN ").says("$tag BAD no such command")
                .hangsUp();
        ScriptWriter second = s -> s.says(HELLO).hears("A2 LOGIN hanako geheim").says("$tag OK").answers(Open.imap());
        try (var server = ScriptedServer.tls(TestCertificates.good().serverContext(), first, second)) {
            var report = Probing.probe(server.endpoint(IMAP, TLS), login());
            assertThat(report.works()).as(report.toString()).isTrue();
            assertThat(report.loginsSent()).isEqualTo(1);
            assertThat(server.connections()).isEqualTo(2);
        }
    }

    @Test
    void aNoBeforeAnyCredentialsJudgesNoPassword() {
        // curl#4080, and Exchange in MailKit#391, which says +OK to a question it does not have
        var report = works(SMTP, s -> s.says("220 hi").hears("EHLO").says("250-hi", "250 AUTH LOGIN CRAM-MD5")
                .hears("AUTH LOGIN").says("535 Incorrect authentication data").hears("AUTH CRAM-MD5")
                .says("334 PDE4OTYuNjk3MTcwOTUyQHBvc3RvZmZpY2U+").hearsAnything().says("235 ok")
                .answers(Open.smtp()));
        assertThat(report.loginsSent()).isEqualTo(1);
    }

    @Test
    void aYesToNoPasswordIsNoLogin() {
        var report = fails(IMAP, s -> s.says("* OK [CAPABILITY IMAP4rev1 AUTH=PLAIN] hi").hears("A0 AUTHENTICATE PLAIN")
                .says("A0 OK come in").answers(Open.imap()));
        assertThat(report.found(Finding.LoggedIn.class)).isEmpty();
    }

    @Test
    void bearerOnlyServersGetNoPassword() {
        // Dovecot 2.3 with auth_mechanisms = xoauth2 oauthbearer; node-imap#935
        needsSignIn(IMAP, s -> s.says("* OK [CAPABILITY IMAP4rev1 AUTH=XOAUTH2 AUTH=OAUTHBEARER] hi"));
        needsSignIn(IMAP, s -> s.says("* OK [CAPABILITY IMAP4 IMAP4rev1 AUTH=XOAUTH2 LOGINDISABLED SASL-IR ID] hi"));
        needsSignIn(POP3, s -> s.says("+OK").hears("CAPA").says("+OK", "USER", "SASL XOAUTH2 OAUTHBEARER", "."));
        needsSignIn(SMTP, s -> s.says("220 hi").hears("EHLO").says("250-hi", "250 AUTH XOAUTH2 OAUTHBEARER"));
    }

    @Test
    void aTokenThatIsTypedAsAPasswordIsRefusedAsAToken() {
        for (var token : List.of("eyJhbGciOiJ4In0.e30.x", "ya29.a0example")) {
            try (var server = ScriptedServer.tls(TestCertificates.good().serverContext(), s -> s.says("+OK")
                    .hears("CAPA").says("+OK", "USER", ".").hears("USER").says("+OK").hears("PASS " + token)
                    .says("-ERR [AUTH] Authentication failed.").answers(Open.pop())); var secret = Secret.of(token)) {
                var report = Probing.probe(server.endpoint(POP3, TLS), Login.careful(Probing.ADDRESS, secret));
                assertThat(report.failedWith(Failure.TokenRefused.class).orElseThrow().token().signs())
                        .containsExactly(TokenSign.AS_PASSWORD);
                assertThat(report.loginsSent()).isEqualTo(1);
                assertThat(report.toString()).doesNotContain(token);
            }
        }
    }

    @Test
    void aPasswordThatIsNoLongerTakenIsRefusedOnce() {
        // octo-server#133, rallly#3154
        var report = fails(SMTP, s -> s.says("220 hi").hears("EHLO").says("250-hi", "250 AUTH LOGIN XOAUTH2")
                .hears("AUTH LOGIN").says("334 VXNlcm5hbWU6").hearsAnything().says("334 UGFzc3dvcmQ6").hearsAnything()
                .says("535 5.7.139 Authentication unsuccessful, basic authentication is disabled."));
        assertThat(report.loginsSent()).isEqualTo(1);
        assertThat(refusal(report)).contains("basic authentication is disabled");
    }

    @Test
    void challengesAreAnsweredWhereTheyAreAllThereIs() {
        // greenlight#2422, ESP-Mail-Client#160: the example of RFC 2195, with our own user and password
        var challenge = "PDE4OTYuNjk3MTcwOTUyQHBvc3RvZmZpY2U+";
        var imap = works(IMAP, s -> s.says("* OK [CAPABILITY IMAP4rev1 SASL-IR AUTH=CRAM-MD5] hi")
                .hears("A0 AUTHENTICATE CRAM-MD5").says("+ " + challenge).hearsAnything().says("A0 OK")
                .answers(Open.imap()));
        works(POP3, s -> s.says("+OK").hears("CAPA").says("+OK", "USER", "SASL CRAM-MD5", ".").hears("AUTH CRAM-MD5")
                .says("+ " + challenge).hearsAnything().says("+OK").answers(Open.pop()));
        works(SMTP, s -> s.says("220 hi").hears("EHLO").says("250-hi", "250 AUTH CRAM-MD5").hears("AUTH CRAM-MD5")
                .says("334 " + challenge).hearsAnything().says("235 ok").answers(Open.smtp()));
        assertThat(loggedIn(imap).mechanism()).isEqualTo("CRAM-MD5");
    }

    @Test
    void aRefusedPlainMayMeanThatOnlyAChallengeWorks() {
        // greenlight#2422
        var report = works(SMTP, s -> s.says("220 hi").hears("EHLO").says("250-hi", "250 AUTH PLAIN CRAM-MD5")
                .hears("AUTH PLAIN").says("535 5.7.8 Error: authentication failed: no mechanism available")
                .hears("AUTH CRAM-MD5").says("334 PDE4OTYuNjk3MTcwOTUyQHBvc3RvZmZpY2U+").hearsAnything()
                .says("235 ok").answers(Open.smtp()));
        assertThat(loggedIn(report).mechanism()).isEqualTo("CRAM-MD5");
    }

    @Test
    void theOldFormOfAnOfferIsOne() {
        // slimta#180, davmail#112
        works(SMTP, s -> s.says("220 hi").hears("EHLO").says("250-host", "250-AUTH=PLAIN LOGIN", "250 HELP")
                .hears("AUTH PLAIN ").says("235 ok").answers(Open.smtp()));
        works(SMTP, s -> s.says("220 hi").hears("EHLO").says("250-host", "250-auth=login plain", "250 HELP")
                .hears("AUTH PLAIN ").says("235 ok").answers(Open.smtp()));
        var none = fails(SMTP, s -> s.says("220 hi").hears("EHLO").says("250-host", "250 HELP"));
        assertThat(none.failedWith(Failure.NotOffered.class)).isPresent();
        assertThat(none.loginsSent()).isZero();
    }

    @Test
    void whatFollowsALoginMayBeRefused() {
        // Wino-Mail#263, mailcore2#1471
        for (var command : List.of("ID", "NOOP", "LIST", "STATUS", "CAPABILITY", "GETQUOTAROOT")) {
            works(IMAP, s -> s.says("* OK [CAPABILITY IMAP4rev1 ID QUOTA ENABLE UTF8=ACCEPT SASL-IR AUTH=PLAIN] hi")
                    .hears("A0 AUTHENTICATE PLAIN").says("A0 OK in")
                    .answers(Open.imap(command, "$tag BAD command syntax error")));
        }
    }

    @Test
    void popWordsAreReadInEveryForm() {
        // curl#10073: a stamp is no promise, so APOP comes last; the others are forms of the list of RFC 2449
        var user = "USER hanako";
        works(POP3, s -> s.says("+OK").hears("CAPA").says("+OK", "TOP", "UIDL", ".").hears(user).says("+OK")
                .hears("PASS geheim").says("+OK").answers(Open.pop()));
        works(POP3, s -> s.says("+OK").hears("CAPA").says("+OK", "sasl plain login", ".").hears("AUTH PLAIN ")
                .says("+OK").answers(Open.pop()));
        works(POP3,
                s -> s.says("+OK").hears("CAPA").says("+OK", "SASL LOGIN", ".").hears("AUTH LOGIN").says("+ VXNlcjo=")
                        .hearsAnything().says("+ UGFzczo=").hearsAnything().says("+OK").answers(Open.pop()));
        works(POP3, s -> s.says("+OK Bigfoot <96413.1670625352@mail.example>").hears("CAPA")
                .says("+OK", "TOP", "USER", ".").hears(user).says("+OK").hears("PASS").says("+OK").answers(Open.pop()));
        var apop = works(POP3,
                s -> s.says("+OK ready <1896.697170952@dbc.mtview.ca.us>").hears("CAPA").says("-ERR what?")
                        .hears(user).says("-ERR unknown command").hearsMatching("APOP hanako [0-9a-f]{32}").says("+OK")
                        .answers(Open.pop()));
        assertThat(loggedIn(apop).mechanism()).isEqualTo("APOP");
    }

    @Test
    void aProgramNamesItselfBeforeTheFirstFolder() {
        // himalaya#651, mcp-email-server#17, ymap
        var named = new boolean[1];
        works(IMAP, s -> s.says("* OK [CAPABILITY IMAP4rev1 ID SASL-IR AUTH=PLAIN] hi").hears("A0 AUTHENTICATE PLAIN")
                .says("A0 OK in").answers(line -> {
                    named[0] |= line.matches("A\\d+ ID \\(\"name\" \"[^\"]+\" \"version\" \"[^\"]+\"\\)");
                    return line.contains("EXAMINE") && !named[0]
                            ? Optional.of(List.of("$tag NO EXAMINE Unsafe Login. Please contact kefu@188.com"))
                            : Open.imap().apply(line);
                }));
        assertThat(named[0]).isTrue();
    }

    private static void needsSignIn(Protocol protocol, ScriptWriter script) {
        var report = fails(protocol, script);
        assertThat(report.failedWith(Failure.NotOffered.class).orElseThrow().need())
                .isEqualTo(Failure.Need.PASSWORD_LOGIN);
        assertThat(report.loginsSent()).isZero();
    }

    private static String refusal(ProbeReport report) {
        assertThat(report.failed().orElseThrow().stage()).isEqualTo(Stage.AUTHENTICATE);
        return report.failedWith(Failure.Refusal.class).orElseThrow().reply().text();
    }

    private static Finding.LoggedIn loggedIn(ProbeReport report) {
        return report.found(Finding.LoggedIn.class).orElseThrow();
    }

    private static ProbeReport works(Protocol protocol, ScriptWriter script) {
        var report = probe(protocol, script);
        assertThat(report.works()).as(report.toString()).isTrue();
        return report;
    }

    private static ProbeReport fails(Protocol protocol, ScriptWriter script) {
        var report = probe(protocol, script);
        assertThat(report.failed()).as(report.toString()).isPresent();
        return report;
    }

    private static ProbeReport probe(Protocol protocol, ScriptWriter script) {
        try (var server = ScriptedServer.tls(TestCertificates.good().serverContext(), script)) {
            return Probing.probe(server.endpoint(protocol, TLS), login());
        }
    }

    private static Login login() {
        return Login.careful(Probing.ADDRESS, new Secret("geheim".toCharArray()));
    }
}
