package mailsetup.diagnosis.faults.login;

import static org.assertj.core.api.Assertions.assertThat;

import mailsetup.probe.TokenFacts;
import mailsetup.probe.TokenSign;
import org.junit.jupiter.api.Test;

class TokenTooShortTest {
    @Test
    void whatHasTooFewLettersForATokenIsNamedAlone() {
        var password = TokenFacts.UNKNOWN.with(TokenSign.TOO_SHORT);
        assertThat(TokenCases.causes(TokenCases.imap(password))).containsExactly("token-too-short");
    }

    @Test
    void whereTheServerCouldNotLookNothingIsSaidOfIt() {
        var password = TokenFacts.UNKNOWN.with(TokenSign.TOO_SHORT);
        assertThat(TokenCases.causes(TokenCases.imap(password, TokenCases.IMAP_DOWN)))
                .containsExactly("token-not-checked");
    }
}
