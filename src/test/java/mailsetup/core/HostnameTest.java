package mailsetup.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Random;
import mailsetup.testkit.Beside;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Beside
class HostnameTest {
    private static final String LABEL_OF_63 = "a".repeat(63);
    private static final String NAME_OF_253 = (LABEL_OF_63 + ".").repeat(3) + "a".repeat(61);

    @ParameterizedTest
    @CsvSource({"IMAP.Nifty.COM,imap.nifty.com", "imap.nifty.com.,imap.nifty.com", "日本語.JP,xn--wgv71a119e.jp",
            "my_server.firm.jp,my_server.firm.jp", "localhost,localhost", "3com.com,3com.com", "192.0.2.1,192.0.2.1",
            "[2001:DB8::1],2001:db8::1", "::1,::1", "::ffff:192.0.2.1,::ffff:192.0.2.1", "::,::"})
    void aNameIsHeldInTheFormOfTheWire(String typed, String ascii) {
        assertThat(Hostname.of(typed).ascii()).isEqualTo(ascii);
        assertThat(new Hostname(ascii)).isEqualTo(Hostname.of(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"192.0.2.1", "::1", "fe80::1", "1:2:3:4:5:6:7:8", "::ffff:192.0.2.1"})
    void aNumericAddressKnowsThatItIsOne(String address) {
        assertThat(Hostname.of(address).isAddress()).isTrue();
    }

    @Test
    void aNameIsNotAnAddress() {
        assertThat(Hostname.of("mail.firm.jp").isAddress()).isFalse();
        assertThat(Hostname.of("face.de").isAddress()).isFalse();
    }

    @Test
    void theOwnerSeesUnicode() {
        assertThat(Hostname.of("xn--wgv71a119e.jp").display()).isEqualTo("日本語.jp");
        assertThat(Hostname.of("::1").display()).isEqualTo("::1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "..", "a..b", ".a", "a b", "-a.jp", "a-.jp", "mail.firm.jp:993", "a@b", "a/b",
            "1.2.3", "5",
            "999.1.1.1", "01.2.3.4", "firm.123", "[mail.firm.jp]", "[192.0.2.1]", "[::1", "::1]", ":::", "1::2::3",
            "1:2:3:4:5:6:7:8:9",
            "12345::", "::1.2.3", "fe80::1%eth0", "[fe80::1%1]", "a\u0000b", "a\u202Eb.jp", "a\nb", "\uD800.jp", "%00",
            "a\u3000b"})
    void whatIsNoHostNameIsRefused(String typed) {
        assertThatIllegalArgumentException().isThrownBy(() -> Hostname.of(typed));
    }

    @Test
    void lengthIsLimitedAsInTheDns() {
        assertThat(Hostname.of(NAME_OF_253).ascii()).hasSize(253);
        assertThat(Hostname.of(NAME_OF_253 + ".").ascii()).hasSize(253);
        assertThatIllegalArgumentException().isThrownBy(() -> Hostname.of(NAME_OF_253 + "a"));
        assertThatIllegalArgumentException().isThrownBy(() -> Hostname.of(LABEL_OF_63 + "a.jp"));
        assertThatIllegalArgumentException().isThrownBy(() -> Hostname.of("日".repeat(1_000_000)));
    }

    @Test
    void upperCaseIsNotTheFormOfTheWire() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Hostname("Firm.jp"));
    }

    @Test
    void randomTextIsANameOrAnIllegalArgument() {
        var random = new Random(20260101);
        var alphabet = "aZ09.-_:[]%@/ 日ー。ß\u0301\u200D\uD800\uDC00\u202Exn--";
        for (int round = 0; round < 50_000; round++) {
            var text = new StringBuilder();
            random.ints(random.nextInt(20), 0, alphabet.length()).forEach(i -> text.append(alphabet.charAt(i)));
            assertThat(nameOrEmpty(text.toString())).matches("[a-z0-9._:-]*");
        }
    }

    private static String nameOrEmpty(String text) {
        try {
            return Hostname.of(text).ascii();
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
