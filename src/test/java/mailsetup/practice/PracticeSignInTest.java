package mailsetup.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import mailsetup.core.PublishedSignIn;
import mailsetup.core.SignInSettings;
import mailsetup.core.ledger.Ledger;
import mailsetup.core.ledger.Purpose;
import mailsetup.core.text.Language;
import mailsetup.core.text.Messages;
import mailsetup.diagnosis.Case;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.discovery.web.HttpWeb;
import mailsetup.practice.lab.Lab;
import mailsetup.practice.signin.Mood;
import mailsetup.probe.ProbeReport;
import mailsetup.probe.net.TrustAnchors;
import mailsetup.signin.Grant;
import mailsetup.signin.SignInOutcome;
import mailsetup.signin.SignInQuestion;
import mailsetup.signin.SignInQuestion.Way;
import mailsetup.signin.SignInTexts;
import mailsetup.signin.flow.SignInFlow;
import mailsetup.testkit.Beside;
import mailsetup.testkit.LabRuns;
import mailsetup.testkit.PracticeBrowser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From the page to the cause, without the network and without a real sign-in server. */
@Beside
class PracticeSignInTest {
    private static final Set<Mood> DEVICES = Set.of(Mood.NO_DEVICE, Mood.DEVICE_FORBIDDEN, Mood.CODE_OVER,
            Mood.DEVICE_DECLINED);
    private static final Set<Mood> BACKLESS = Set.of(Mood.UNKNOWN_REDIRECT, Mood.OTHER_TAB);

    @ParameterizedTest
    @CsvSource({"token-scope, BROWSER", "token-other-account, BROWSER", "token-not-checked, BROWSER",
            "token-not-accepted, DEVICE_CODE", "token-not-offered, DEVICE_CODE", "token-user-name, BROWSER",
            "token-nameless, BROWSER", "token-new-kind, DEVICE_CODE", "shared-mailbox-closed, BROWSER"})
    void theCauseIsFoundByWhatTheSignInSaid(String fault, Way way) throws IOException {
        try (var server = PracticeServer.start(Lab.find(fault).orElseThrow(), LabRuns.workshop())) {
            var assistant = LabRuns.assistant(server);
            var outcome = assistant.signIn(new SignInQuestion(server.address(), settings(server), way,
                    Optional.empty(), false), new PracticeBrowser(server)::agree);
            assertThat(outcome).isInstanceOf(SignInOutcome.SignedIn.class);
            try (var grant = ((SignInOutcome.SignedIn) outcome).grant();
                    var run = assistant.probe(server.asked(), Optional.of(grant.login(server.address())), LabRuns.RUN,
                            _ -> {})) {
                var causes = assistant.examine(Case.of(server.address(), run.await()), Optional.empty(), LabRuns.RUN)
                        .causes();
                assertThat(causes).extracting(Diagnosis::id).startsWith(fault);
                assertThat(grant.revoke()).isEqualTo(Grant.Revocation.REVOKED);
                try (var again = assistant.probe(server.asked(), Optional.of(grant.login(server.address())),
                        LabRuns.RUN, _ -> {})) {
                    assertThat(again.await()).noneMatch(ProbeReport::works);
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"DECLINES, refused-declined", "NEEDS_ADMIN, refused-needs-admin", "FORBIDS, refused-forbidden-by-rule",
            "OTHER_TENANT, refused-account", "UNKNOWN_REDIRECT, not-back", "OTHER_TAB, other-answer",
            "MIXED_UP, other-issuer", "OTHER_NAME, other-issuer", "NO_METADATA, unusable",
            "BROKEN_METADATA, unusable", "CLOSED, no-registration", "REGISTRATION_REFUSED, registration-refused",
            "STALE_CODE, refused-stale", "NEEDS_SECRET, refused-needs-secret", "UNKNOWN_CLIENT, refused-client",
            "CLIENT_OFF, refused-client-off", "UNKNOWN_SCOPE, refused-scope", "BUSY, refused-temporary",
            "NO_TOKEN, unusable", "NO_DEVICE, no-device-code", "DEVICE_FORBIDDEN, refused-no-codes",
            "CODE_OVER, code-expired", "DEVICE_DECLINED, refused-declined"})
    void whatGoesWrongBeforeTheTokenHasACauseOfItsOwnInBothLanguages(Mood mood, String cause) throws IOException {
        try (var server = PracticeServer.start(mood, LabRuns.workshop())) {
            var way = DEVICES.contains(mood) ? Way.DEVICE_CODE : Way.BROWSER;
            var patience = BACKLESS.contains(mood) ? Duration.ofSeconds(2) : SignInFlow.USUAL_PATIENCE;
            var trust = TrustAnchors.system().with(List.of(server.authority()));
            var flow = new SignInFlow(
                    () -> new HttpWeb(trust::context, Ledger.inMemory().on(Purpose.SIGN_IN)), patience);
            var outcome = flow.run(new SignInQuestion(server.address(), settings(server), way, Optional.empty(), false),
                    new PracticeBrowser(server)::visit);
            assertThat(outcome).isInstanceOf(SignInOutcome.NotSignedIn.class);
            var failure = ((SignInOutcome.NotSignedIn) outcome).failure();
            assertThat(SignInTexts.title(failure).key()).isEqualTo("signin.failure." + cause + ".title");
            for (var language : Language.all()) {
                var messages = Messages.in(language);
                assertThat(List.of(messages.text(SignInTexts.title(failure)),
                        messages.text(SignInTexts.remedy(failure)))).noneMatch(String::isBlank)
                        .noneMatch(text -> text.contains("{"));
            }
            assertThat(server.loginsSeen()).isZero();
        }
    }

    @Test
    void everyMoodIsPlayed() throws NoSuchMethodException {
        var played = Stream.of(PracticeSignInTest.class.getDeclaredMethod(
                "whatGoesWrongBeforeTheTokenHasACauseOfItsOwnInBothLanguages", Mood.class, String.class)
                .getAnnotation(CsvSource.class).value()).map(row -> row.substring(0, row.indexOf(',')));
        assertThat(played).containsExactlyInAnyOrderElementsOf(
                Stream.of(Mood.values()).filter(mood -> mood != Mood.AGREES).map(Mood::name).toList());
    }

    private static SignInSettings settings(PracticeServer server) {
        return new PublishedSignIn(server.issuer().orElseThrow(), "", "", "mail.imap mail.pop mail.smtp", "").read()
                .orElseThrow();
    }
}
