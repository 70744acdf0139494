package mailsetup.diagnosis.faults.mailbox;

import static org.assertj.core.api.Assertions.assertThat;

import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.ServerCheck;
import mailsetup.diagnosis.Sureness;
import mailsetup.probe.Stage;
import mailsetup.testkit.Cases;
import mailsetup.testkit.Reports;
import org.junit.jupiter.api.Test;

class MaintenanceTest {
    private final ServerCheck check = new Maintenance();

    @Test
    void isRecognisedInsteadOfAGreeting() {
        assertThat(check.examine(Cases
                .of(Reports.imap().failed(Stage.GREET, Reports.refusal("BYE", "* BYE System maintenance until 6:00")))))
                .extracting(Diagnosis::sureness)
                .containsExactly(Sureness.PROVEN);
    }

    @Test
    void isRecognisedInJapanese() {
        assertThat(check.examine(
                Cases.of(Reports.pop().failed(Stage.AUTHENTICATE, Reports.refusal("-ERR", "-ERR ただいまメンテナンス中です")))))
                .extracting(Diagnosis::sureness)
                .containsExactly(Sureness.PROVEN);
    }

    @Test
    void aRefusedPasswordIsAnotherFault() {
        assertThat(check.examine(Cases.of(Reports.pop().failed(Stage.AUTHENTICATE,
                Reports.refusal("-ERR", "-ERR [AUTH] Authentication failed"))))).isEmpty();
    }
}
