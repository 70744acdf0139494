package mailsetup.diagnosis.faults.sending;

import static org.assertj.core.api.Assertions.assertThat;

import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.ServerCheck;
import mailsetup.diagnosis.Sureness;
import mailsetup.probe.Stage;
import mailsetup.testkit.Cases;
import mailsetup.testkit.Reports;
import org.junit.jupiter.api.Test;

class SenderNotAllowedTest {
    private final ServerCheck check = new SenderNotAllowed();

    @Test
    void isRecognised() {
        assertThat(check.examine(Cases.of(Reports.smtp().failed(Stage.INSPECT,
                Reports.refusal("553", "553 5.7.1 Sender address rejected: not owned by user")))))
                .extracting(Diagnosis::sureness)
                .containsExactly(Sureness.PROVEN);
    }

    @Test
    void anUnknownRecipientIsAnotherFault() {
        assertThat(check.examine(
                Cases.of(Reports.smtp().failed(Stage.INSPECT, Reports.refusal("550", "550 5.1.1 User unknown")))))
                .isEmpty();
    }

    @Test
    void theServerOfAForeignProviderIsAnotherFault() {
        assertThat(check.examine(Cases.of(Reports.smtp().at("smtp.provider.ne.jp").user("hanako").failed(Stage.INSPECT,
                Reports.refusal("553", "553 5.7.1 Sender address rejected: not owned by user"))))).isEmpty();
    }
}
