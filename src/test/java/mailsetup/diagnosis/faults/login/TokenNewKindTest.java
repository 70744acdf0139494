package mailsetup.diagnosis.faults.login;

import static org.assertj.core.api.Assertions.assertThat;

import mailsetup.probe.TokenSign;
import org.junit.jupiter.api.Test;

class TokenNewKindTest {
    @Test
    void aKindThatNotEveryServerKnowsIsNamedBeforeTheRiddle() {
        assertThat(TokenCases.causes(TokenCases.imap(TokenCases.good().with(TokenSign.NEW_KIND))))
                .containsExactly("token-new-kind", "token-not-accepted");
    }

    @Test
    void whatExplainsItselfNeedsNoKind() {
        assertThat(TokenCases.causes(TokenCases.imap(TokenCases.over().with(TokenSign.NEW_KIND))))
                .containsExactly("token-expired");
    }
}
