package mailsetup.diagnosis.faults.sending;

import static org.assertj.core.api.Assertions.assertThat;

import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.ServerCheck;
import mailsetup.diagnosis.Sureness;
import mailsetup.probe.Stage;
import mailsetup.testkit.Cases;
import mailsetup.testkit.Reports;
import org.junit.jupiter.api.Test;

class RelayDeniedTest {
    private final ServerCheck check = new RelayDenied();

    @Test
    void isRecognised() {
        assertThat(check.examine(Cases
                .of(Reports.smtp().failed(Stage.INSPECT, Reports.refusal("554", "554 5.7.1 Relay access denied")))))
                .extracting(Diagnosis::sureness)
                .containsExactly(Sureness.LIKELY);
    }

    @Test
    void isRecognisedFromQmail() {
        assertThat(check.examine(Cases.of(Reports.smtp().failed(Stage.INSPECT,
                Reports.refusal("553", "553 sorry, that domain isn’t in my list of allowed rcpthosts (#5.7.1)")))))
                .extracting(Diagnosis::sureness)
                .containsExactly(Sureness.LIKELY);
    }

    @Test
    void anUnknownRecipientIsAnotherFault() {
        assertThat(check.examine(
                Cases.of(Reports.smtp().failed(Stage.INSPECT, Reports.refusal("550", "550 5.1.1 User unknown")))))
                .isEmpty();
    }

    @Test
    void popBeforeSmtpIsAnotherFault() {
        assertThat(check.examine(Cases.of(Reports.smtp().failed(Stage.INSPECT,
                Reports.refusal("553", "553 relaying denied, you must get POP/APOP authorization"))))).isEmpty();
    }
}
