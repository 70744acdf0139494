package mailsetup.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {
    @Test
    void theCaseBeforeTheAtSignBelongsToTheServer() {
        assertThat(EmailAddress.of("Hanako@Nifty.COM")).hasToString("Hanako@nifty.com");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a..b@docomo.ne.jp", "a.@docomo.ne.jp", "o'neill+x@firm.jp", "花子@firm.jp",
            "か\u3099@firm.jp",
            "a@xn--wgv71a119e.jp"})
    void whatProvidersReallyGaveOutIsAccepted(String address) {
        assertThat(EmailAddress.of(address)).hasToString(address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "@", "hanako", "hanako@", "@firm.jp", "a@b@firm.jp", "a b@firm.jp", "\"a b\"@firm.jp",
            "a@firm jp",
            "<a@firm.jp>", "a,b@firm.jp", "a\u0000@firm.jp", "a\u202E@firm.jp", "a\r\nRCPT TO:<x>@firm.jp",
            "\uD800@firm.jp"})
    void whatIsNoAddressIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> EmailAddress.of(text));
    }

    @Test
    void lengthIsLimitedAsInSmtp() {
        var domain = ("a".repeat(60) + ".").repeat(3) + "abcde.jp";
        assertThat(EmailAddress.of("a".repeat(62) + "@" + domain).toString()).hasSize(254);
        assertThatIllegalArgumentException().isThrownBy(() -> EmailAddress.of("a".repeat(63) + "@" + domain));
        assertThatIllegalArgumentException().isThrownBy(() -> EmailAddress.of("a".repeat(65) + "@firm.jp"));
        assertThatIllegalArgumentException().isThrownBy(() -> EmailAddress.of("a".repeat(1_000_000) + "@firm.jp"));
    }
}
