package mailsetup.diagnosis.faults.login;

import static org.assertj.core.api.Assertions.assertThat;

import mailsetup.probe.TokenFacts;
import mailsetup.probe.TokenSign;
import org.junit.jupiter.api.Test;

class TokenAsPasswordTest {
    @Test
    void aTokenThatWasTypedAsAPasswordIsNoWrongPassword() {
        assertThat(TokenCases.causes(TokenCases.imap(TokenFacts.UNKNOWN.with(TokenSign.AS_PASSWORD))))
                .containsExactly("token-as-password");
    }

    @Test
    void aReasonThatTheServerNamesIsTheReason() {
        assertThat(TokenCases.causes(TokenCases.imap(TokenFacts.UNKNOWN.with(TokenSign.AS_PASSWORD),
                "A1 NO [CONTACTADMIN] This account has been suspended"))).containsExactly("account-suspended");
    }
}
