package mailsetup.diagnosis.faults.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class TokenOtherAccountTest {
    @Test
    void whoSignedInIsComparedWithTheUserName() {
        assertThat(TokenCases.causes(TokenCases.imap(TokenCases.of("taro@example.jp"))))
                .containsExactly("token-other-account");
    }

    @Test
    void aNameInAnotherCaseIsTheSame() {
        var same = TokenCases.good().account().orElseThrow().toUpperCase(Locale.ROOT);
        assertThat(TokenCases.causes(TokenCases.imap(TokenCases.of(same)))).doesNotContain("token-other-account");
    }
}
