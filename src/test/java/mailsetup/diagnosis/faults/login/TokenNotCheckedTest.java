package mailsetup.diagnosis.faults.login;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TokenNotCheckedTest {
    @Test
    void aServerThatCouldNotLookSaysSo() {
        assertThat(TokenCases.causes(TokenCases.imap(TokenCases.good(), TokenCases.IMAP_DOWN)))
                .containsExactly("token-not-checked");
    }

    @Test
    void theBareNoOfSmtpIsExplainedByImap() {
        var c = TokenCases.both(TokenCases.good(), TokenCases.IMAP_DOWN, TokenCases.SMTP_NO);
        assertThat(TokenCases.causes(c)).containsExactly("token-not-checked", "token-not-checked");
    }

    @Test
    void twoBareNosAreSomethingElse() {
        assertThat(TokenCases.causes(TokenCases.both(TokenCases.good(), TokenCases.IMAP_NO, TokenCases.SMTP_NO)))
                .containsOnly("token-not-accepted");
    }
}
