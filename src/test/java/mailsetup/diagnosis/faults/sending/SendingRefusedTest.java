package mailsetup.diagnosis.faults.sending;

import static org.assertj.core.api.Assertions.assertThat;

import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.ServerCheck;
import mailsetup.diagnosis.Sureness;
import mailsetup.probe.Stage;
import mailsetup.testkit.Cases;
import mailsetup.testkit.Reports;
import org.junit.jupiter.api.Test;

class SendingRefusedTest {
    private final ServerCheck check = new SendingRefused();

    @Test
    void anUnknownReasonIsShown() {
        assertThat(check.examine(Cases.of(
                Reports.smtp().failed(Stage.INSPECT, Reports.refusal("554", "554 5.7.1 Rejected for policy reasons")))))
                .extracting(Diagnosis::sureness)
                .containsExactly(Sureness.LIKELY);
    }

    @Test
    void aKnownReasonIsAnotherFault() {
        assertThat(check.examine(
                Cases.of(Reports.smtp().failed(Stage.INSPECT, Reports.refusal("550", "550 5.1.1 User unknown")))))
                .isEmpty();
    }

    @Test
    void aRefusedLoginIsAnotherFault() {
        assertThat(check.examine(Cases.of(Reports.smtp().failed(Stage.AUTHENTICATE, Reports.refusal("535", "535 no")))))
                .isEmpty();
    }

    @Test
    void aMailboxThatDoesNotOpenIsAnotherFault() {
        assertThat(check.examine(Cases.of(Reports.imap().failed(Stage.INSPECT, Reports.refusal("NO", "A5 NO no")))))
                .isEmpty();
    }
}
