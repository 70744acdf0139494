package mailsetup.diagnosis.faults.sending;

import static org.assertj.core.api.Assertions.assertThat;

import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.ServerCheck;
import mailsetup.diagnosis.Sureness;
import mailsetup.probe.Stage;
import mailsetup.testkit.Cases;
import mailsetup.testkit.Reports;
import org.junit.jupiter.api.Test;

class AuthRequiredTest {
    private final ServerCheck check = new AuthRequired();

    @Test
    void isRecognisedAtTheSender() {
        assertThat(check.examine(Cases
                .of(Reports.smtp().failed(Stage.INSPECT, Reports.refusal("530", "530 5.7.0 Authentication required")))))
                .extracting(Diagnosis::sureness)
                .containsExactly(Sureness.PROVEN);
    }

    @Test
    void aRefusedPasswordIsAnotherFault() {
        assertThat(check.examine(Cases.of(
                Reports.smtp().failed(Stage.AUTHENTICATE, Reports.refusal("535", "535 5.7.8 Authentication failed")))))
                .isEmpty();
    }

    @Test
    void encryptionThatIsRequiredIsAnotherFault() {
        assertThat(check.examine(Cases.of(Reports.smtp().failed(Stage.INSPECT,
                Reports.refusal("530", "530 5.7.0 Must issue a STARTTLS command first"))))).isEmpty();
    }
}
