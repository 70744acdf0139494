package mailsetup.diagnosis.faults.login;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TokenExpiredTest {
    @Test
    void aTokenThatWasOverWhenItWasShownIsNamed() {
        assertThat(TokenCases.causes(TokenCases.imap(TokenCases.over()))).containsExactly("token-expired");
    }

    @Test
    void aTokenThatLivesIsSomethingElse() {
        assertThat(TokenCases.causes(TokenCases.imap(TokenCases.good()))).doesNotContain("token-expired");
    }
}
