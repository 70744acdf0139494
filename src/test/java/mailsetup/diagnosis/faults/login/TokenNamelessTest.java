package mailsetup.diagnosis.faults.login;

import static org.assertj.core.api.Assertions.assertThat;

import mailsetup.probe.TokenSign;
import org.junit.jupiter.api.Test;

class TokenNamelessTest {
    @Test
    void aServerThatLooksForANameInVainSaysThatItCannotLook() {
        assertThat(TokenCases.causes(TokenCases.imap(TokenCases.good().with(TokenSign.NAMELESS),
                TokenCases.IMAP_DOWN))).containsExactly("token-nameless", "token-not-checked");
    }

    @Test
    void aTokenWithANameIsSomethingElse() {
        assertThat(TokenCases.causes(TokenCases.imap(TokenCases.good(), TokenCases.IMAP_DOWN)))
                .containsExactly("token-not-checked");
    }

    @Test
    void aRefusalIsSomethingElse() {
        assertThat(TokenCases.causes(TokenCases.imap(TokenCases.good().with(TokenSign.NAMELESS))))
                .containsExactly("token-not-accepted");
    }
}
