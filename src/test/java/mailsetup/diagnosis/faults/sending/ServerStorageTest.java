package mailsetup.diagnosis.faults.sending;

import static org.assertj.core.api.Assertions.assertThat;

import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.ServerCheck;
import mailsetup.diagnosis.Sureness;
import mailsetup.probe.Stage;
import mailsetup.testkit.Cases;
import mailsetup.testkit.Reports;
import org.junit.jupiter.api.Test;

class ServerStorageTest {
    private final ServerCheck check = new ServerStorage();

    @Test
    void isRecognised() {
        assertThat(check.examine(Cases.of(
                Reports.smtp().failed(Stage.INSPECT, Reports.refusal("452", "452 4.3.1 Insufficient system storage")))))
                .extracting(Diagnosis::sureness)
                .containsExactly(Sureness.PROVEN);
    }

    @Test
    void aFullMailboxIsAnotherFault() {
        assertThat(check.examine(
                Cases.of(Reports.smtp().failed(Stage.INSPECT, Reports.refusal("552", "552 5.2.2 Mailbox full")))))
                .isEmpty();
    }
}
