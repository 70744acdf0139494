package mailsetup.diagnosis.faults.sending;

import static org.assertj.core.api.Assertions.assertThat;

import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.ServerCheck;
import mailsetup.diagnosis.Sureness;
import mailsetup.probe.Stage;
import mailsetup.testkit.Cases;
import mailsetup.testkit.Reports;
import org.junit.jupiter.api.Test;

class OwnAddressUnknownTest {
    private final ServerCheck check = new OwnAddressUnknown();

    @Test
    void isRecognised() {
        assertThat(check.examine(
                Cases.of(Reports.smtp().failed(Stage.INSPECT, Reports.refusal("550", "550 5.1.1 User unknown")))))
                .extracting(Diagnosis::sureness)
                .containsExactly(Sureness.PROVEN);
    }

    @Test
    void aFullMailboxIsAnotherFault() {
        assertThat(check.examine(
                Cases.of(Reports.smtp().failed(Stage.INSPECT, Reports.refusal("552", "552 5.2.2 Mailbox full")))))
                .isEmpty();
    }

    @Test
    void aRefusedLoginIsAnotherFault() {
        assertThat(check.examine(
                Cases.of(Reports.smtp().failed(Stage.AUTHENTICATE, Reports.refusal("535", "535 5.7.8 User unknown")))))
                .isEmpty();
    }
}
