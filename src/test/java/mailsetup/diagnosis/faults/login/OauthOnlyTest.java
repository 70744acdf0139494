package mailsetup.diagnosis.faults.login;

import static org.assertj.core.api.Assertions.assertThat;

import mailsetup.diagnosis.Sureness;
import org.junit.jupiter.api.Test;

class OauthOnlyTest {
    private final OauthOnly check = new OauthOnly();

    @Test
    void aServerThatOffersOnlyOauthProvesIt() {
        assertThat(LoginCases.sureness(check, LoginCases.smtpOffers("XOAUTH2", "OAUTHBEARER")))
                .containsExactly(Sureness.PROVEN);
    }

    @Test
    void otherMechanismsThanPasswordsAreSomethingElse() {
        assertThat(check.examine(LoginCases.smtpOffers("CRAM-MD5", "NTLM"))).isEmpty();
    }

    @Test
    void aBareNoIsSomethingElse() {
        assertThat(check.examine(LoginCases.imap(LoginCases.BARE))).isEmpty();
    }
}
