package mailsetup.diagnosis.faults.login;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TokenOtherServiceTest {
    @Test
    void aPastedTokenSaysWhatItIsFor() {
        assertThat(TokenCases.causes(TokenCases.imap(TokenCases.pasted("calendar", "https://calendar.example.jp"))))
                .startsWith("token-other-service");
    }

    @Test
    void ofOurOwnTokenItIsKnownThatEverythingWasGranted() {
        assertThat(TokenCases.causes(TokenCases.imap(TokenCases.good()))).doesNotContain("token-other-service");
    }
}
