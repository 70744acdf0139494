package mailsetup.diagnosis.faults.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
    void whatTellsTheAccountAloneOpensNoMailbox() {
        var asked = List.of("mail.imap", "openid", "email", "offline_access");
        var facts = new TokenFacts(TokenCases.good().issuer(), asked, List.of("mail.imap"), TokenCases.good().account(),
                List.of(), TokenCases.good().issued(), TokenCases.good().expires());
        assertThat(TokenCases.causes(TokenCases.imap(facts))).containsExactly("token-not-accepted");
    }

    @Test
    void whoeverDoesNotSayWhatWasGrantedWithheldNothing() {
        assertThat(TokenCases.causes(TokenCases.imap(TokenCases.granting()))).doesNotContain("token-scope");
    }
}
