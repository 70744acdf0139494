package mailsetup.diagnosis.faults.login;

import static org.assertj.core.api.Assertions.assertThat;

import mailsetup.core.Protocol;
import mailsetup.diagnosis.Sureness;
import mailsetup.testkit.Reports;
import org.junit.jupiter.api.Test;

class SeparateSmtpLoginTest {
    private final SeparateSmtpLogin check = new SeparateSmtpLogin();

    @Test
    void receivingThatWorksWithTheSameMakesItLikely() {
        var smtp = LoginCases.refused(Reports.smtp(), Protocol.SMTP, LoginCases.BARE_SMTP).report();
        assertThat(LoginCases.sureness(check, LoginCases.of(Reports.imap().report(), smtp)))
                .containsExactly(Sureness.LIKELY);
    }

    @Test
    void sendingAloneSaysNothing() {
        assertThat(check.examine(LoginCases.smtp(LoginCases.BARE_SMTP))).isEmpty();
    }

    @Test
    void sendingSwitchedOffIsSomethingElse() {
        var smtp = LoginCases.refused(Reports.smtp(), Protocol.SMTP,
                "535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled").report();
        assertThat(check.examine(LoginCases.of(Reports.imap().report(), smtp))).isEmpty();
    }
}
