package mailsetup.diagnosis.faults.mailbox;

import static org.assertj.core.api.Assertions.assertThat;

import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.Sureness;
import mailsetup.probe.Stage;
import mailsetup.testkit.Cases;
import mailsetup.testkit.Reports;
import org.junit.jupiter.api.Test;

class ProgramKeptOutTest {
    private final ProgramKeptOut check = new ProgramKeptOut();

    @Test
    void anUnsafeLoginIsNoBrokenMailbox() {
        var refused = Reports.imap().failed(Stage.INSPECT,
                Reports.refusal("NO", "EXAMINE Unsafe Login. Please contact x"));
        assertThat(check.examine(Cases.of(refused))).extracting(Diagnosis::sureness).containsExactly(Sureness.LIKELY);
        assertThat(new InboxBroken().examine(Cases.of(refused))).isEmpty();
    }

    @Test
    void anotherNoIsSomethingElse() {
        assertThat(check.examine(Cases.of(Reports.imap().failed(Stage.INSPECT, Reports.refusal("NO", "no")))))
                .isEmpty();
    }
}
