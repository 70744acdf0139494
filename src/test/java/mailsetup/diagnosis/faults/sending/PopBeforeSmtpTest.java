package mailsetup.diagnosis.faults.sending;

import static org.assertj.core.api.Assertions.assertThat;

import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.ServerCheck;
import mailsetup.diagnosis.Sureness;
import mailsetup.probe.Stage;
import mailsetup.testkit.Cases;
import mailsetup.testkit.Reports;
import org.junit.jupiter.api.Test;

class PopBeforeSmtpTest {
    private final ServerCheck check = new PopBeforeSmtp();

    @Test
    void isRecognisedByItsWords() {
        assertThat(check.examine(Cases.of(Reports.smtp().failed(Stage.INSPECT,
                Reports.refusal("554", "554 sorry, you must get POP/APOP authorization")))))
                .extracting(Diagnosis::sureness)
                .containsExactly(Sureness.LIKELY);
    }

    @Test
    void aDeniedRelayAloneIsAnotherFault() {
        assertThat(check.examine(Cases
                .of(Reports.smtp().failed(Stage.INSPECT, Reports.refusal("554", "554 5.7.1 Relay access denied")))))
                .isEmpty();
    }
}
