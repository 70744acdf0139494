package mailsetup.diagnosis.faults.mailbox;

import static org.assertj.core.api.Assertions.assertThat;

import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.ServerCheck;
import mailsetup.diagnosis.Sureness;
import mailsetup.probe.Failure;
import mailsetup.probe.Reply;
import mailsetup.probe.Stage;
import mailsetup.testkit.Cases;
import mailsetup.testkit.Reports;
import org.junit.jupiter.api.Test;

class MailboxInUseTest {
    private final ServerCheck check = new MailboxInUse();

    @Test
    void aLockIsProven() {
        assertThat(check.examine(Cases
                .of(Reports.pop().failed(Stage.AUTHENTICATE, Reports.refusal("-ERR", "-ERR maildrop already locked")))))
                .extracting(Diagnosis::sureness)
                .containsExactly(Sureness.PROVEN);
    }

    @Test
    void theCodeAloneProvesIt() {
        assertThat(check.examine(Cases.of(Reports.pop().failed(Stage.AUTHENTICATE,
                new Failure.Refusal(new Reply("-ERR", "IN-USE", "-ERR [IN-USE] Sorry"))))))
                .extracting(Diagnosis::sureness)
                .containsExactly(Sureness.PROVEN);
    }

    @Test
    void aRefusedPasswordIsAnotherFault() {
        assertThat(check.examine(Cases.of(Reports.pop().failed(Stage.AUTHENTICATE,
                Reports.refusal("-ERR", "-ERR [AUTH] Authentication failed"))))).isEmpty();
    }
}
