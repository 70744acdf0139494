package mailsetup.diagnosis.faults.login;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TokenTooLongTest {
    private static final String LIMIT = "500 5.5.6 SASL response limit exceeded";

    @Test
    void theWordsOfOneServerExplainWhyTheOtherHungUp() {
        assertThat(TokenCases.causes(TokenCases.hungUpByImap(TokenCases.good(), LIMIT)))
                .startsWith("login-dropped", "token-too-long", "token-too-long");
    }

    @Test
    void whoHangsUpForAnotherReasonIsSomethingElse() {
        assertThat(TokenCases.causes(TokenCases.hungUpByImap(TokenCases.good(), TokenCases.SMTP_NO)))
                .doesNotContain("token-too-long");
    }
}
