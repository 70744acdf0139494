package mailsetup.diagnosis.faults.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mailsetup.probe.Failure;
import org.junit.jupiter.api.Test;

class TokenNotOfferedTest {
    @Test
    void aServerWithoutAWayForTokensIsNamed() {
        var missing = new Failure.NotOffered(Failure.Need.TOKEN_LOGIN, List.of("PLAIN", "LOGIN"));
        assertThat(TokenCases.causes(LoginCases.imapFailed(missing))).containsExactly("token-not-offered");
    }

    @Test
    void aServerWithoutPasswordsIsAnotherMatter() {
        assertThat(TokenCases.causes(LoginCases.smtpOffers("XOAUTH2"))).doesNotContain("token-not-offered");
    }
}
