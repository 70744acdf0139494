package mailsetup.diagnosis.faults.login;

import static org.assertj.core.api.Assertions.assertThat;

import mailsetup.core.Protocol;
import mailsetup.diagnosis.Sureness;
import mailsetup.probe.Stage;
import mailsetup.testkit.Reports;
import org.junit.jupiter.api.Test;

class AccountLockedTest {
    private final AccountLocked check = new AccountLocked();

    @Test
    void theServersOwnWordsProveIt() {
        assertThat(LoginCases.sureness(check,
                LoginCases.imap("A1 NO Account is locked. Please contact your administrator")))
                .containsExactly(Sureness.PROVEN);
    }

    @Test
    void aGreetingThatSaysSoCountsToo() {
        var failure = LoginCases.refusal(Protocol.SMTP, "421 4.7.0 Too many failed logins");
        assertThat(LoginCases.sureness(check, LoginCases.of(Reports.smtp().failed(Stage.GREET, failure).report())))
                .containsExactly(Sureness.PROVEN);
    }

    @Test
    void aMailboxLockedByAnotherSessionIsSomethingElse() {
        assertThat(
                check.examine(LoginCases.pop("-ERR [IN-USE] Unable to lock maildrop: Mailbox is locked by POP server")))
                .isEmpty();
    }

    @Test
    void aBareNoIsNotALock() {
        assertThat(check.examine(LoginCases.imap(LoginCases.BARE))).isEmpty();
    }
}
