package mailsetup.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import mailsetup.core.Hostname;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicSuffixesTest {
    @ParameterizedTest
    @CsvSource({"mail.example.co.jp, example.co.jp", "example.co.jp, example.co.jp", "a.b.example.com, example.com",
            "mail.shop.kawasaki.jp, mail.shop.kawasaki.jp", "shop.kawasaki.jp, ",
            "mail.city.kawasaki.jp, city.kawasaki.jp", "co.jp, ", "jp, ", "192.0.2.1, ",
            "mx.provider.test, provider.test", "test, ", "mail.example.ne.jp, example.ne.jp"})
    void theOwnersPartIsFound(String name, String base) {
        assertThat(PublicSuffixes.base(new Hostname(name))).isEqualTo(Optional.ofNullable(base).map(Hostname::new));
    }

    @Test
    void ownersAreComparedByWhatTheyRegistered() {
        assertThat(same("imap.example.co.jp", "example.co.jp")).isTrue();
        assertThat(same("imap.example.co.jp", "other.co.jp")).isFalse();
        assertThat(same("imap.example.com", "example.com.evil.example")).isFalse();
        assertThat(same("192.0.2.1", "192.0.2.2")).isFalse();
        assertThat(same("localhost", "localhost")).isTrue();
    }

    private static boolean same(String one, String other) {
        return PublicSuffixes.sameOwner(new Hostname(one), new Hostname(other));
    }
}
