package mailsetup.diagnosis.faults.login;

import static org.assertj.core.api.Assertions.assertThat;

import mailsetup.diagnosis.Sureness;
import org.junit.jupiter.api.Test;

class BasicAuthEndedTest {
    private final BasicAuthEnded check = new BasicAuthEnded();

    @Test
    void theServersOwnWordsProveIt() {
        assertThat(LoginCases.sureness(check,
                LoginCases.smtp("535 5.7.139 Authentication unsuccessful, basic authentication is disabled.")))
                .containsExactly(Sureness.PROVEN);
    }

    @Test
    void atAProviderKnownForItABareNoMakesItLikely() {
        assertThat(LoginCases.sureness(check, LoginCases.at("outlook.office365.com", LoginCases.imap(LoginCases.BARE))))
                .containsExactly(Sureness.LIKELY);
    }

    @Test
    void sendingSwitchedOffForTheTenantIsSomethingElse() {
        assertThat(check.examine(LoginCases
                .smtp("535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant.")))
                .isEmpty();
    }
}
