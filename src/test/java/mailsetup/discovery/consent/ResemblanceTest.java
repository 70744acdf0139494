package mailsetup.discovery.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import mailsetup.core.Hostname;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    /** The ways in which such names are registered (lists of dnstwist and urlcrazy), and letters newer than the JDK's. */
    @ParameterizedTest
    @CsvSource({"imap.xn--80ak6aa92e.example,apple.example,LOOKS_ALIKE", "imap.аррӏе.example,apple.example,LOOKS_ALIKE",
            "imap.οpfer.example,opfer.example,LOOKS_ALIKE", "imap.օpfer.example,opfer.example,LOOKS_ALIKE",
            "imap.ԛuelle.example,quelle.example,LOOKS_ALIKE", "imap.pꭺypal.example,paypal.example,LOOKS_ALIKE",
            "imap.o-pfer.example,opfer.example,LOOKS_ALIKE", "imap.bankk.example,bank.example,ONE_SLIP",
            "imap.ニ葉.example,二葉.example,LOOKS_ALIKE", "imap.がき屋.example,かき屋.example,LOOKS_ALIKE",
            "imap.vvinter.example,winter.example,LOOKS_ALIKE", "IMAP.VICTlM.EXAMPLE.,victim.example,LOOKS_ALIKE",
            "imap.victom.example,victim.example,ONE_SLIP", "imap.vctim.example,victim.example,ONE_SLIP",
            "imap.victim.example.thief.example,victim.example,WORD_TAKEN",
            "imap.vic.tim.example,victim.example,WORD_TAKEN", "imap.secure-victim-login.test,victim.example,WORD_TAKEN",
            "imap.victimexample.test,victim.example,WORD_TAKEN", "victím.thief.example,victim.example,WORD_TAKEN"})
    void siblingsOfSuchNamesAreNoticedToo(String host, String domain, Resemblance expected) {
        assertThat(Resemblance.of(Hostname.of(host), Hostname.of(domain))).contains(expected);
    }

    @ParameterizedTest
    @CsvSource({"mnchen-3ya,münchen", "wgv71a119e,日本語", "80ak6aa92e,аррӏе", "ls8h,💩", "strae-oqa,straße"})
    void everyLabelIsDecoded(String written, String letters) {
        assertThat(Punycode.label("xn--" + written)).isEqualTo(letters);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xn--", "xn--99999999999", "xn---", "xn--a-", "plain", "xn--ü"})
    void whatIsNoPunycodeStaysAsItIsOrBecomesHarmless(String label) {
        assertThat(Punycode.label(label)).isNotNull();
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
