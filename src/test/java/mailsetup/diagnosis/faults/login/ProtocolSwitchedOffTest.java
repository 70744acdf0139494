package mailsetup.diagnosis.faults.login;

import static org.assertj.core.api.Assertions.assertThat;

import mailsetup.core.Protocol;
import mailsetup.diagnosis.Sureness;
import mailsetup.testkit.Reports;
import org.junit.jupiter.api.Test;

class ProtocolSwitchedOffTest {
    private final ProtocolSwitchedOff check = new ProtocolSwitchedOff();

    @Test
    void theServersOwnWordsProveIt() {
        assertThat(LoginCases.sureness(check,
                LoginCases.pop("-ERR [SYS/PERM] Your account is not enabled for POP access.")))
                .containsExactly(Sureness.PROVEN);
    }

    @Test
    void theSamePasswordWorkingByTheOtherProtocolMakesItLikely() {
        var imap = LoginCases.refused(Reports.imap(), Protocol.IMAP, LoginCases.BARE).report();
        assertThat(LoginCases.sureness(check, LoginCases.of(imap, Reports.pop().report())))
                .containsExactly(Sureness.LIKELY);
    }

    @Test
    void theOtherProtocolWorkingForAnotherUserSaysNothing() {
        var imap = LoginCases.refused(Reports.imap(), Protocol.IMAP, LoginCases.BARE).report();
        assertThat(check.examine(LoginCases.of(imap, Reports.pop().user("taro").report()))).isEmpty();
    }

    @Test
    void sendingRefusedWhileReceivingWorksIsSomethingElse() {
        var smtp = LoginCases.refused(Reports.smtp(), Protocol.SMTP, LoginCases.BARE_SMTP).report();
        assertThat(check.examine(LoginCases.of(Reports.imap().report(), smtp))).isEmpty();
    }
}
