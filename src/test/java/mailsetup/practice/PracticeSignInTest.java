package mailsetup.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Optional;
import mailsetup.core.PublishedSignIn;
import mailsetup.core.SignInSettings;
import mailsetup.diagnosis.Case;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.practice.lab.Lab;
import mailsetup.probe.ProbeReport;
import mailsetup.signin.Grant;
import mailsetup.signin.SignInOutcome;
import mailsetup.signin.SignInQuestion;
import mailsetup.signin.SignInQuestion.Way;
import mailsetup.testkit.Beside;
import mailsetup.testkit.LabRuns;
import mailsetup.testkit.PracticeBrowser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From the page to the cause, without the network and without a real sign-in server. */
@Beside
class PracticeSignInTest {
    @ParameterizedTest
    @CsvSource({"token-scope, BROWSER", "token-other-account, BROWSER", "token-not-checked, BROWSER",
            "token-not-accepted, DEVICE_CODE", "token-not-offered, DEVICE_CODE"})
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

    private static SignInSettings settings(PracticeServer server) {
        return new PublishedSignIn(server.issuer().orElseThrow(), "", "", "mail.imap mail.pop mail.smtp", "").read()
                .orElseThrow();
    }
}
