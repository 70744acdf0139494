package mailsetup.diagnosis.faults.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import mailsetup.core.Message;
import mailsetup.core.Protocol;
import mailsetup.diagnosis.Sureness;
import mailsetup.probe.Failure;
import mailsetup.probe.Finding;
import mailsetup.probe.Stage;
import mailsetup.testkit.Reports;
import org.junit.jupiter.api.Test;

class LoginRefusedTest {
    private final LoginRefused check = new LoginRefused();

    @Test
    void aBareNoIsOnlyLikely() {
        assertThat(LoginCases.sureness(check, LoginCases.imap(LoginCases.BARE))).containsExactly(Sureness.LIKELY);
    }

    @Test
    void aNoThatNobodyKnowsIsABareOne() {
        assertThat(LoginCases.sureness(check, LoginCases.pop("-ERR sorry"))).containsExactly(Sureness.LIKELY);
    }

    @Test
    void theServersOwnWordsAreShownWithoutHarm() {
        var found = check.examine(LoginCases.imap("A1 NO \u202Eno\u0007 way"));
        assertThat(found.getFirst().evidence().getFirst().args()).containsExactly("imap.example.jp", "no way");
    }

    @Test
    void whereTokensAreTakenThePasswordMayNoLongerBeWanted() {
        var both = new Finding.Capabilities(List.of("AUTH=PLAIN", "AUTH=XOAUTH2"));
        var report = LoginCases.refused(Reports.imap().passed(Stage.NEGOTIATE, both), Protocol.IMAP, LoginCases.BARE);
        assertThat(check.examine(LoginCases.of(report.report())).getFirst().evidence())
                .contains(Message.of("fault-login.evidence.sign-in-beside", "XOAUTH2"));
        assertThat(check.examine(LoginCases.imap(LoginCases.BARE)).getFirst().evidence()).hasSize(1);
    }

    @Test
    void aReasonSilencesIt() {
        assertThat(check.examine(LoginCases.imap("A1 NO [AUTHENTICATIONFAILED] Account suspended"))).isEmpty();
    }

    @Test
    void aPasswordThatWorksElsewhereSilencesIt() {
        var smtp = LoginCases.refused(Reports.smtp(), Protocol.SMTP, LoginCases.BARE_SMTP).report();
        assertThat(check.examine(LoginCases.of(Reports.imap().report(), smtp))).isEmpty();
    }

    @Test
    void aTimeOutDuringTheLoginIsNotThePasswordsFault() {
        assertThat(check.examine(LoginCases.imapFailed(new Failure.TimedOut(Duration.ofSeconds(10))))).isEmpty();
    }

    @Test
    void aSyntaxFaultIsSomethingElse() {
        assertThat(check.examine(LoginCases.imap("A1 BAD what"))).isEmpty();
    }
}
