package mailsetup.diagnosis.faults.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TokenUserNameTest {
    @Test
    void theRightPersonUnderAnotherNameIsNoStranger() {
        var facts = TokenCases.of("hanako@example.jp");
        assertThat(TokenCases.causes(TokenCases.imapAs("sato", facts))).containsExactly("token-user-name");
    }

    @Test
    void anotherNameOfTheSameAccountIsOnlyPossible() {
        var user = TokenCases.good().account().orElseThrow();
        var facts = TokenCases.good().named(List.of(user, "main@example.jp"));
        assertThat(TokenCases.causes(TokenCases.imap(facts))).containsExactly("token-user-name",
                "token-not-accepted");
    }

    @Test
    void somebodyElseIsSomebodyElse() {
        assertThat(TokenCases.causes(TokenCases.imap(TokenCases.of("taro@example.jp"))))
                .containsExactly("token-other-account");
    }
}
