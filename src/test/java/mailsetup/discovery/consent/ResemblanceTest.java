package mailsetup.discovery.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import mailsetup.core.Hostname;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResemblanceTest {
    @ParameterizedTest
    @CsvSource({"imap.zuhäus.example,zuhaus.example,LOOKS_ALIKE",
            "imap.орfer.example,opfer.example,LOOKS_ALIKE", "imap.0pfer.example,opfer.example,LOOKS_ALIKE",
            "imap.hirnawari.example,himawari.example,LOOKS_ALIKE", "mail.vicitm.example,victim.example,ONE_SLIP",
            "mail.victims.example,victim.example,ONE_SLIP", "imap.victim-mail.example,victim.example,WORD_TAKEN",
            "victim.example.evil.test,victim.example,WORD_TAKEN", "mail.victim.test,victim.example,WORD_TAKEN"})
    void aNameOfSomebodyElseThatLooksLikeTheOwnIsNoticed(String host, String domain, Resemblance expected) {
        assertThat(Resemblance.of(Hostname.of(host), Hostname.of(domain))).contains(expected);
    }

    @ParameterizedTest
    @CsvSource({"imap.hoster.example,victim.example", "imap.victim.example,victim.example",
            "a.b.victim.example,mail.victim.example", "www7.sakura.ne.jp,kiku.example", "192.0.2.1,victim.example"})
    void otherNamesAreJustOtherNames(String host, String domain) {
        assertThat(Resemblance.of(Hostname.of(host), Hostname.of(domain))).isEmpty();
    }

    @Test
    void lettersAreShownWhereTheyCannotDeceive() {
        assertThat(ReadableName.of(Hostname.of("imap.ひまわり.example"))).contains("imap.ひまわり.example");
        assertThat(ReadableName.of(Hostname.of("imap.example"))).isEmpty();
        assertThat(ReadableName.of(Hostname.of("imap.орfer.example"))).isEqualTo(Optional.empty());
        assertThat(ReadableName.of(Hostname.of("imap.zuhäus.example"))).as("its skeleton is Latin").isEmpty();
    }
}
