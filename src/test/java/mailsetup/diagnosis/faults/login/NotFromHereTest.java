package mailsetup.diagnosis.faults.login;

import static org.assertj.core.api.Assertions.assertThat;

import mailsetup.diagnosis.Sureness;
import org.junit.jupiter.api.Test;

class NotFromHereTest {
    private final NotFromHere check = new NotFromHere();

    @Test
    void theServersOwnWordsMakeItLikely() {
        assertThat(LoginCases.sureness(check, LoginCases.imap("A1 NO Login not allowed from your location")))
                .containsExactly(Sureness.LIKELY);
    }

    @Test
    void soDoesAJapaneseAnswer() {
        assertThat(LoginCases.sureness(check, LoginCases.pop("-ERR 国外IPアドレスからの接続は制限されています")))
                .containsExactly(Sureness.LIKELY);
    }

    @Test
    void aBareNoIsSomethingElse() {
        assertThat(check.examine(LoginCases.imap(LoginCases.BARE))).isEmpty();
    }
}
