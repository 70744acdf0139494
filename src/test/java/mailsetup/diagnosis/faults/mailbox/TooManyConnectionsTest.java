package mailsetup.diagnosis.faults.mailbox;

import static org.assertj.core.api.Assertions.assertThat;

import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.ServerCheck;
import mailsetup.diagnosis.Sureness;
import mailsetup.probe.Stage;
import mailsetup.testkit.Cases;
import mailsetup.testkit.Reports;
import org.junit.jupiter.api.Test;

class TooManyConnectionsTest {
    private final ServerCheck check = new TooManyConnections();

    @Test
    void isRecognisedAtTheLogin() {
        assertThat(check.examine(Cases.of(Reports.imap().failed(Stage.AUTHENTICATE,
                Reports.refusal("BYE", "* BYE [UNAVAILABLE] Maximum number of connections from user+IP exceeded")))))
                .extracting(Diagnosis::sureness)
                .containsExactly(Sureness.PROVEN);
    }

    @Test
    void isRecognisedInsteadOfAGreeting() {
        assertThat(check.examine(
                Cases.of(Reports.pop().failed(Stage.GREET, Reports.refusal("-ERR", "-ERR too many connections")))))
                .extracting(Diagnosis::sureness)
                .containsExactly(Sureness.PROVEN);
    }

    @Test
    void tooManyWrongLoginsAreAnotherFault() {
        assertThat(check.examine(Cases
                .of(Reports.pop().failed(Stage.AUTHENTICATE, Reports.refusal("-ERR", "-ERR too many failed logins")))))
                .isEmpty();
    }

    @Test
    void aRefusedPasswordIsAnotherFault() {
        assertThat(check.examine(Cases.of(Reports.pop().failed(Stage.AUTHENTICATE,
                Reports.refusal("-ERR", "-ERR [AUTH] Authentication failed"))))).isEmpty();
    }
}
