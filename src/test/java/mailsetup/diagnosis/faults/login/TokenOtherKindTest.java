package mailsetup.diagnosis.faults.login;

import static org.assertj.core.api.Assertions.assertThat;

import mailsetup.probe.TokenFacts;
import mailsetup.probe.TokenSign;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TokenOtherKindTest {
    @ParameterizedTest
    @EnumSource(names = {"IDENTITY", "REFRESH", "CODE"})
    void eachOtherTokenOfASignInIsNamedAlone(TokenSign sign) {
        assertThat(TokenCases.causes(TokenCases.imap(TokenFacts.UNKNOWN.with(sign))))
                .containsExactly("token-other-kind");
    }

    @Test
    void anAccessTokenIsSomethingElse() {
        assertThat(TokenCases.causes(TokenCases.imap(TokenCases.good()))).doesNotContain("token-other-kind");
    }
}
