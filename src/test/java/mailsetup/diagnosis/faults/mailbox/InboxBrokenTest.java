package mailsetup.diagnosis.faults.mailbox;

import static org.assertj.core.api.Assertions.assertThat;

import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.ServerCheck;
import mailsetup.diagnosis.Sureness;
import mailsetup.probe.Stage;
import mailsetup.testkit.Cases;
import mailsetup.testkit.Reports;
import org.junit.jupiter.api.Test;

class InboxBrokenTest {
    private final ServerCheck check = new InboxBroken();

    @Test
    void aRefusalAfterTheLoginIsProven() {
        assertThat(check.examine(Cases.of(Reports.imap().failed(Stage.INSPECT,
                Reports.refusal("NO", "A5 NO [SERVERBUG] Internal error occurred"))))).extracting(Diagnosis::sureness)
                .containsExactly(Sureness.PROVEN);
    }

    @Test
    void byPopToo() {
        assertThat(check.examine(
                Cases.of(Reports.pop().failed(Stage.INSPECT, Reports.refusal("-ERR", "-ERR cannot open mailbox")))))
                .extracting(Diagnosis::sureness)
                .containsExactly(Sureness.PROVEN);
    }

    @Test
    void aFullMailboxIsAnotherFault() {
        assertThat(check
                .examine(Cases.of(Reports.imap().failed(Stage.INSPECT, Reports.refusal("NO", "A5 NO Quota exceeded")))))
                .isEmpty();
    }

    @Test
    void aRefusedRecipientIsNoBrokenMailbox() {
        assertThat(check.examine(
                Cases.of(Reports.smtp().failed(Stage.INSPECT, Reports.refusal("550", "550 5.1.1 User unknown")))))
                .isEmpty();
    }

    @Test
    void aRefusedLoginIsNoBrokenMailbox() {
        assertThat(
                check.examine(Cases.of(Reports.imap().failed(Stage.AUTHENTICATE, Reports.refusal("NO", "A5 NO no")))))
                .isEmpty();
    }
}
