package mailsetup.realservers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import mailsetup.Wiring;
import mailsetup.assistant.Assistant;
import mailsetup.comparison.Comparison;
import mailsetup.core.Message;
import mailsetup.core.Protocol;
import mailsetup.core.Secret;
import mailsetup.core.Security;
import mailsetup.core.SignInClient;
import mailsetup.core.SignInSettings;
import mailsetup.diagnosis.Case;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.probe.Failure;
import mailsetup.probe.Finding;
import mailsetup.probe.Login;
import mailsetup.probe.ProbeReport;
import mailsetup.probe.SelfMail;
import mailsetup.probe.SelfTestResult.Removal;
import mailsetup.probe.SelfTestResult.Sighting;
import mailsetup.probe.TokenFacts;
import mailsetup.probe.TokenSign;
import mailsetup.signin.Grant;
import mailsetup.signin.SignInProgress;
import mailsetup.signin.SignInQuestion;
import mailsetup.signin.flow.SignInFlow;
import mailsetup.testkit.Need;
import mailsetup.testkit.Needs;
import mailsetup.testkit.Waiting;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A certified sign-in server before Dovecot and Postfix, and a person with a browser: from nothing but the address. */
@Waiting
@Needs({Need.DOVECOT, Need.POSTFIX, Need.SIGN_IN})
class RealSignInTest {
    private static final String HANAKO = Account.ADDRESS.toString();
    private static final Duration RUN = Duration.ofSeconds(40);

    @AutoClose
    private static Certificates certificates;
    @AutoClose
    private static SignInServer server;
    @AutoClose
    private static MailHost mail;

    @BeforeAll
    static void start() {
        certificates = new Certificates();
        server = SignInServer.start(certificates, how("3600", "0", "true"));
        mail = MailHost.start(server.asked(), certificates);
    }

    @Test
    void aProgramThatRegistersItselfTestsAndComparesAllThreeAndGivesTheTokenBack() {
        try (var grant = signedIn(server, server.settings(), HANAKO)) {
            assertThat(grant.client()).isEqualTo(SignInClient.Origin.REGISTERED);
            assertThat(grant.facts().account()).contains(HANAKO);
            assertThat(grant.facts().withheld()).isEmpty();
            var reports = allWork(mail, grant.login(Account.ADDRESS));
            assertThat(Comparison.of(reports).rows()).isNotEmpty();
            assertThat(server.knows(grant.token())).isTrue();
            assertThat(grant.revoke()).isEqualTo(Grant.Revocation.REVOKED);
            assertThat(server.knows(grant.token())).isFalse();
            assertThat(causes(mail, grant.login(Account.ADDRESS))).containsOnly("token-not-accepted");
        }
    }

    @Test
    void theOrganisationsRegistrationServesWhereNobodyMayRegister() {
        try (var closed = SignInServer.start(certificates, how("3600", "0", "false"));
                var host = MailHost.start(closed.asked(), certificates);
                var grant = signedIn(closed, closed.organisation(), HANAKO)) {
            assertThat(grant.client()).isEqualTo(SignInClient.Origin.ORGANISATION);
            allWork(host, grant.login(Account.ADDRESS));
        }
    }

    @Test
    void aCodeOnAnotherDeviceServesAsWell() {
        try (var browser = new ScriptedBrowser(server.trust(), HANAKO)) {
            var question = new SignInQuestion(Account.ADDRESS, server.settings(), SignInQuestion.Way.DEVICE_CODE,
                    Optional.empty(), false);
            var outcome = assistant().signIn(question, progress -> {
                if (progress instanceof SignInProgress.Code code) {
                    browser.surf(code.complete().orElseThrow());
                }
            });
            try (var grant = SignInServer.grant(outcome)) {
                allWork(mail, grant.login(Account.ADDRESS));
            }
        }
    }

    @Test
    void aTokenThatAnotherProgramGotServesAsWell() {
        try (var grant = signedIn(server, server.settings(), HANAKO); var token = grant.token().copy()) {
            allWork(mail, Login.bearer(Account.ADDRESS, token, SignInFlow.pasted(token)));
        }
    }

    @Test
    void aTokenOfFourThousandCharactersPassesPostfixAndOneForAnotherServiceIsNamed() {
        try (var padded = SignInServer.start(certificates, how("3600", "2700", "true"));
                var host = MailHost.start(padded.checked(), certificates);
                var grant = signedIn(padded, at(padded.settings(), "https://mail.example.test"), HANAKO)) {
            assertThat(grant.token().length()).isGreaterThanOrEqualTo(4085);
            allWork(host, grant.login(Account.ADDRESS));
            var calendar = scopes(at(padded.settings(), "https://calendar.example.test"), "calendar");
            try (var other = signedIn(padded, calendar, HANAKO); var pasted = other.token().copy()) {
                assertThat(causes(host, Login.bearer(Account.ADDRESS, pasted, SignInFlow.pasted(pasted))))
                        .containsOnly("token-other-service");
            }
        }
    }

    @Test
    void aTokenBeyondTheLimitOfTheServersIsNamedByEach() {
        try (var padded = SignInServer.start(certificates, how("3600", "9000", "true"));
                var host = MailHost.start(padded.checked(), certificates);
                var grant = signedIn(padded, at(padded.settings(), "https://mail.example.test"), HANAKO)) {
            var reports = probe(host, grant.login(Account.ADDRESS));
            assertThat(reports).noneMatch(ProbeReport::works);
            assertThat(causes(reports)).as(reports.toString()).startsWith("token-too-long");
        }
    }

    @Test
    void aTokenThatIsNoneIsRefusedByEachInItsOwnWords() {
        try (var nonsense = Secret.of("nonsense")) {
            var login = Login.bearer(Account.ADDRESS, nonsense, TokenFacts.UNKNOWN);
            for (var report : probe(mail, login)) {
                assertThat(report.found(Finding.LoggedIn.class)).as(report.toString()).isEmpty();
                var no = report.failedWith(Failure.TokenRefused.class).orElseThrow();
                assertThat(no.challenge()).contains("\"status\":\"401\"");
                assertThat(no.reply().text()).contains("uthentication failed");
            }
            assertThat(causes(mail, login)).containsOnly("token-not-accepted");
            assertThat(causes(mail, Login.bearer(Account.ADDRESS, nonsense, SignInFlow.pasted(nonsense))))
                    .containsOnly("token-too-short");
        }
    }

    @Test
    void aMailToOneselfGoesWithTheTokenToo() {
        try (var grant = signedIn(server, server.settings(), HANAKO)) {
            var result = assistant().selfTest(mail.settings(Security.TLS), grant.login(Account.ADDRESS),
                    SelfMail.to(Account.ADDRESS, "テストメール", "This is a test."), Duration.ofSeconds(60));
            assertThat(result.sightings()).hasSize(2).allMatch(Sighting.Arrived.class::isInstance);
            assertThat(result.removal()).isEqualTo(Removal.REMOVED);
        }
    }

    @Test
    void aTokenOfTheNewKindIsNamedWhereTheServerChecksItByItself() {
        var how = new HashMap<>(how("3600", "0", "true"));
        how.put("KIND", "at+jwt");
        try (var modern = SignInServer.start(certificates, how);
                var host = MailHost.start(modern.checked(), certificates);
                var grant = signedIn(modern, at(modern.settings(), "https://mail.example.test"), HANAKO)) {
            assertThat(grant.facts().signs()).containsExactly(TokenSign.NEW_KIND);
            var reports = probe(host, grant.login(Account.ADDRESS));
            assertThat(causes(reports)).as(reports.toString()).startsWith("token-new-kind");
        }
    }

    @Test
    void aTokenWithoutANameIsToldFromASignInServerThatIsDown() {
        var how = new HashMap<>(how("3600", "0", "true"));
        how.put("SUBJECT", "17");
        try (var nameless = SignInServer.start(certificates, how);
                var host = MailHost.start(nameless.looksInVain(), certificates);
                var grant = signedIn(nameless, at(nameless.settings(), "https://mail.example.test"), HANAKO)) {
            assertThat(causes(host, grant.login(Account.ADDRESS))).startsWith("token-nameless");
        }
    }

    @Test
    void whereATokenMayComeAsAPasswordItOpensAndAPasswordThatIsRefusedMayNotBeWanted() {
        try (var host = MailHost.start(SignInServer.plain(server.asked()), certificates);
                var grant = signedIn(server, server.settings(), HANAKO);
                var token = grant.token().copy();
                var password = Secret.of("mistyped-" + Account.PASSWORD)) {
            assertThat(allWork(host, new Login(Account.ADDRESS, token, false, true)))
                    .extracting(report -> report.found(Finding.LoggedIn.class).orElseThrow().byToken())
                    .containsOnly(false);
            var reports = probe(host, new Login(Account.ADDRESS, password, false, true));
            assertThat(examined(reports)).filteredOn(cause -> cause.id().equals("login-refused"))
                    .flatExtracting(Diagnosis::evidence).extracting(Message::key)
                    .contains("fault-login.evidence.sign-in-beside");
        }
    }

    @Test
    void aTokenOfSomebodyElseThatIsTypedAsAPasswordIsSeenToBeAToken() {
        try (var padded = SignInServer.start(certificates, how("3600", "0", "true"));
                var host = MailHost.start(SignInServer.plain(padded.checked()), certificates);
                var grant = signedIn(padded, at(padded.settings(), "https://mail.example.test"),
                        "taro@example.test");
                var token = grant.token().copy()) {
            assertThat(causes(host, new Login(Account.ADDRESS, token, false, true)))
                    .containsOnly("token-as-password");
        }
    }

    @Test
    void aTokenOfSomebodyElseIsNamed() {
        try (var grant = signedIn(server, server.settings(), "taro@example.test")) {
            assertThat(causes(mail, grant.login(Account.ADDRESS))).containsOnly("token-other-account");
        }
    }

    @Test
    void aTokenForImapAloneIsNamedWhereItIsRefused() {
        try (var grant = signedIn(server, scopes(server.settings(), "mail.imap"), HANAKO)) {
            var facts = new TokenFacts(grant.facts().issuer(), server.settings().asked(), grant.facts().granted(),
                    grant.facts().account(), List.of(), grant.facts().issued(), grant.facts().expires());
            var reports = probe(mail, Login.bearer(Account.ADDRESS, grant.token(), facts));
            assertThat(reports).filteredOn(ProbeReport::works).extracting(report -> report.settings().protocol())
                    .containsExactly(Protocol.IMAP);
            assertThat(causes(reports)).containsOnly("token-scope");
        }
    }

    @Test
    void aTokenThatIsOverIsNamed() {
        try (var hasty = SignInServer.start(certificates, how("1", "0", "true"));
                var host = MailHost.start(hasty.asked(), certificates);
                var grant = signedIn(hasty, hasty.settings(), HANAKO)) {
            // The token lives a second, by the clock of the server; there is nothing else to wait for.
            LockSupport.parkNanos(Duration.ofSeconds(2).toNanos());
            assertThat(causes(host, grant.login(Account.ADDRESS))).containsOnly("token-expired");
        }
    }

    @Test
    void aMailServerThatCannotAskIsNamedAndItExplainsTheBareNoOfTheOther() {
        try (var brief = SignInServer.start(certificates, how("3600", "0", "true"));
                var host = MailHost.start(brief.asked(), certificates);
                var grant = signedIn(brief, brief.settings(), HANAKO)) {
            brief.stop();
            var reports = probe(host, grant.login(Account.ADDRESS));
            assertThat(reports).extracting(report -> report.failedWith(Failure.TokenRefused.class).orElseThrow()
                    .reply().temporary()).containsExactly(true, true, false);
            assertThat(causes(reports)).containsOnly("token-not-checked");
        }
    }

    @ParameterizedTest
    @CsvSource({"xoauth2, XOAUTH2", "oauthbearer, OAUTHBEARER"})
    void eachOfTheTwoWaysServes(String way, String name) {
        var setup = server.asked();
        var only = setup.dovecot(setup.dovecot() + "auth_mechanisms = " + way + "\n");
        try (var host = MailHost.start(only, certificates);
                var grant = signedIn(server, server.settings(), HANAKO)) {
            assertThat(allWork(host, grant.login(Account.ADDRESS)))
                    .extracting(report -> report.found(Finding.LoggedIn.class).orElseThrow().mechanism())
                    .containsOnly(name);
        }
    }

    private static Map<String, String> how(String life, String pad, String registration) {
        return Map.of("LIFE", life, "PAD", pad, "REGISTRATION", registration);
    }

    private static SignInSettings at(SignInSettings settings, String resource) {
        return new SignInSettings(settings.issuer(), settings.pages(), settings.scopes(), settings.also(),
                settings.client(), settings.redirect(), Optional.of(resource), true, false);
    }

    private static SignInSettings scopes(SignInSettings settings, String scope) {
        return new SignInSettings(settings.issuer(), settings.pages(), Map.of(Protocol.IMAP, List.of(scope)),
                settings.also(), settings.client(), settings.redirect(), settings.resource(), true, false);
    }

    private static Grant signedIn(SignInServer from, SignInSettings settings, String person) {
        return from.signedIn(settings, person);
    }

    private static List<ProbeReport> allWork(MailHost host, Login login) {
        var reports = probe(host, login);
        assertThat(reports).hasSize(3).allSatisfy(report -> assertThat(report.works()).as(report.toString()).isTrue());
        return reports;
    }

    private static Stream<String> causes(List<ProbeReport> reports) {
        return examined(reports).stream().map(Diagnosis::id);
    }

    private static List<Diagnosis> examined(List<ProbeReport> reports) {
        return assistant().examine(Case.of(Account.ADDRESS, reports), Optional.empty(), RUN).causes();
    }

    private static Stream<String> causes(MailHost host, Login login) {
        return causes(probe(host, login));
    }

    private static List<ProbeReport> probe(MailHost host, Login login) {
        try (var run = assistant().probe(host.settings(Security.TLS), Optional.of(login), RUN, _ -> {})) {
            return run.await();
        }
    }

    private static Assistant assistant() {
        return Wiring.assistant().trusting(List.of(certificates.authority()));
    }
}
