package mailsetup.diagnosis.faults.login;

import static org.assertj.core.api.Assertions.assertThat;

import mailsetup.probe.TokenFacts;
import org.junit.jupiter.api.Test;

class TokenScopeTest {
    @Test
    void whatWasNotGrantedIsNamed() {
        assertThat(TokenCases.causes(TokenCases.takenByImapOnly(TokenCases.granting("mail.imap"))))
                .containsExactly("token-scope");
    }

    @Test
    void severalCausesStaySeveral() {
        var both = TokenCases.imap(new TokenFacts(TokenCases.over().issuer(), TokenCases.over().asked(),
                TokenCases.granting("mail.imap").granted(), TokenCases.over().account(), TokenCases.over().audience(),
                TokenCases.over().issued(), TokenCases.over().expires()));
        assertThat(TokenCases.causes(both)).containsExactly("token-expired", "token-scope");
    }

    @Test
    void whoeverDoesNotSayWhatWasGrantedWithheldNothing() {
        assertThat(TokenCases.causes(TokenCases.imap(TokenCases.granting()))).doesNotContain("token-scope");
    }
}
