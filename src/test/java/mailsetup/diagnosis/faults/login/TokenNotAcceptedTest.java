package mailsetup.diagnosis.faults.login;

import static org.assertj.core.api.Assertions.assertThat;

import mailsetup.probe.TokenFacts;
import org.junit.jupiter.api.Test;

class TokenNotAcceptedTest {
    @Test
    void aNoThatNothingExplainsIsSaidToHaveSeveralReasons() {
        assertThat(TokenCases.causes(TokenCases.imap(TokenCases.good()))).containsExactly("token-not-accepted");
        assertThat(TokenCases.causes(TokenCases.imap(TokenFacts.UNKNOWN))).containsExactly("token-not-accepted");
    }

    @Test
    void whatTheServerNamesItselfComesAlone() {
        var off = TokenCases.both(TokenCases.good(), TokenCases.IMAP_NO, "535 5.7.139 Authentication unsuccessful,"
                + " SmtpClientAuthentication is disabled for the Tenant.");
        assertThat(TokenCases.causes(off)).containsExactlyInAnyOrder("smtp-auth-switched-off", "token-not-accepted");
    }

    @Test
    void aRefusedPasswordIsNoTokensFault() {
        assertThat(TokenCases.causes(LoginCases.imap(LoginCases.BARE))).noneMatch(id -> id.startsWith("token-"));
        assertThat(TokenCases.causes(TokenCases.imap(TokenCases.good()))).doesNotContain("login-refused");
    }
}
