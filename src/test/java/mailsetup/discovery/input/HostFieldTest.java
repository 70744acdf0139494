package mailsetup.discovery.input;

import static mailsetup.core.Protocol.IMAP;
import static mailsetup.core.Protocol.POP3;
import static mailsetup.core.Protocol.SMTP;
import static mailsetup.discovery.input.Remark.Kind.CORRECTED;
import static mailsetup.discovery.input.Remark.Kind.ERROR;
import static mailsetup.discovery.input.Remark.Kind.WARNING;
import static mailsetup.discovery.input.Remarks.clean;
import static mailsetup.discovery.input.Remarks.english;
import static mailsetup.discovery.input.Remarks.only;
import static org.assertj.core.api.Assertions.assertThat;

import mailsetup.core.Protocol;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostFieldTest {
    private static Reading<HostAndPort> read(String typed) {
        return HostField.read(typed, IMAP);
    }

    private static String value(String typed) {
        return read(typed).value().map(v -> v.host() + (v.port().isPresent() ? " " + v.port().getAsInt() : ""))
                .orElse("nothing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"imap.gmail.com", "mail.so-net.ne.jp", "sv1234.xserver.jp", "localhost", "127.0.0.1",
            "2001:db8::1",
            "::1", "imap.practice.example", "imap4.muumuu-mail.com", "imap-mail.outlook.com", "imaps.eonet.ne.jp",
            "secureimap.t-online.de", "my_server.firm.jp"})
    void anOrdinaryServerNeedsNoRemark(String host) {
        clean(read(host));
        assertThat(value(host)).isEqualTo(host);
    }

    @Test
    void aPortBehindTheNameIsTakenAlong() {
        assertThat(value("imap.nifty.com:993")).isEqualTo("imap.nifty.com 993");
        assertThat(value("[::1]:1143")).isEqualTo("::1 1143");
        assertThat(value("127.0.0.1:1143")).isEqualTo("127.0.0.1 1143");
    }

    @Test
    void i01FullWidthLettersAreTurnedIntoOrdinaryOnes() {
        only(read("ｉｍａｐ．ｎｉｆｔｙ．ｃｏｍ：９９３"), CORRECTED, "I-01");
        assertThat(value("ｉｍａｐ．ｎｉｆｔｙ．ｃｏｍ：９９３")).isEqualTo("imap.nifty.com 993");
    }

    @Test
    void i02BlanksAroundTheNameGoWithoutAWord() {
        clean(read("\u3000imap.nifty.com \r\n"));
        assertThat(value("\timap.nifty.com\n")).isEqualTo("imap.nifty.com");
    }

    @Test
    void i02BlanksAndInvisibleCharactersInsideAreRemovedAndSaid() {
        only(read("imap. nifty.com"), CORRECTED, "I-02");
        only(read("imap.\u200Bnifty.com"), CORRECTED, "I-02");
        assertThat(value("imap. nifty\u2060.com")).isEqualTo("imap.nifty.com");
    }

    @ParameterizedTest
    @CsvSource({"https://mail.firm.jp:993/,mail.firm.jp 993", "https://mail.firm.jp/webmail?a=b#c,mail.firm.jp",
            "imaps://taro:geheim@mail.firm.jp:993,mail.firm.jp 993", "mail.firm.jp/,mail.firm.jp",
            "mail.firm.jp 993,mail.firm.jp 993", "mail.firm.jp:,mail.firm.jp",
            "HTTPS://[2001:db8::1]:993/,2001:db8::1 993"})
    void i03ServerAndPortAreTakenOutOfAWebAddress(String typed, String taken) {
        var remark = only(read(typed), CORRECTED, "I-03");
        assertThat(value(typed)).isEqualTo(taken);
        assertThat(english(remark)).doesNotContain("geheim");
    }

    @Test
    void i03APortOutOfRangeIsNoServer() {
        assertThat(read("mail.firm.jp:99999").value()).isEmpty();
        assertThat(read("mail.firm.jp:0").value()).isEmpty();
    }

    @Test
    void i04AnAddressIsNotAServerButItsDomainIsSuggested() {
        assertThat(only(read("hanako@firm.jp"), ERROR, "I-04").suggestion()).contains("firm.jp");
    }

    @ParameterizedTest
    @CsvSource({"'imap,nifty,com',imap.nifty.com", "imap..nifty.com,imap.nifty.com", "imap.nifty.com.,imap.nifty.com",
            "'imap,nifty.com:993',imap.nifty.com 993"})
    void i05DotsAreCorrected(String typed, String host) {
        only(read(typed), CORRECTED, "I-05");
        assertThat(value(typed)).isEqualTo(host);
    }

    @Test
    void i05ANameWithoutDotIsDoubted() {
        only(read("mailserver"), WARNING, "I-05");
    }

    @ParameterizedTest
    @CsvSource({"imap.gmial.com,imap.gmail.com", "outlook.ofice365.com,outlook.office365.com",
            "mail.firm.ne.jo:993,mail.firm.ne.jp:993", "sv12.xsever.jp,sv12.xserver.jp"})
    void i06AMisspeltDomainGetsASuggestion(String typed, String meant) {
        assertThat(only(read(typed), WARNING, "I-06").suggestion()).contains(meant);
    }

    @Test
    void i07LookAlikesAreShownAndDashesStraightened() {
        assertThat(only(read("im\u0430p.nifty.com"), WARNING, "I-07").suggestion()).contains("imap.nifty.com");
        assertThat(value("mail.so−net.ne.jp")).isEqualTo("mail.so-net.ne.jp");
        only(read("mail.so\u2013net.ne.jp"), CORRECTED, "I-07");
    }

    @Test
    void i07TwoAlphabetsInOneLabelAreDoubtedButOneForeignAlphabetIsNot() {
        only(read("бmail.firm.jp"), WARNING, "I-07");
        clean(read("почта.рф"));
        clean(read("メールabc.jp"));
    }

    @ParameterizedTest
    @CsvSource({"pop.firm.jp,SMTP,smtp.firm.jp", "imap.firm.jp,SMTP,smtp.firm.jp", "smtp.firm.jp,IMAP,imap.firm.jp",
            "smtp.firm.jp,POP3,pop.firm.jp", "SMTP.firm.jp:465,IMAP,imap.firm.jp:465"})
    void i08SwappedServersAreNoticed(String typed, Protocol field, String sibling) {
        assertThat(only(HostField.read(typed, field), WARNING, "I-08").suggestion()).contains(sibling);
    }

    @ParameterizedTest
    @CsvSource({"pop.firm.jp,IMAP,imap.firm.jp", "pop3.firm.jp,IMAP,imap.firm.jp", "imap.firm.jp,POP3,pop.firm.jp"})
    void i09APopServerInTheImapFieldIsNoticed(String typed, Protocol field, String sibling) {
        assertThat(only(HostField.read(typed, field), WARNING, "I-09").suggestion()).contains(sibling);
    }

    @Test
    void aServerNamedAfterItsOwnProtocolIsFine() {
        clean(HostField.read("pop3.firm.jp", POP3));
        clean(HostField.read("smtp-auth.tiki.ne.jp", SMTP));
        clean(HostField.read("popular.firm.jp", SMTP));
    }

    @Test
    void i14AUnicodeServerNameIsFine() {
        clean(read("メール.日本語.jp"));
        assertThat(value("日本語.jp")).isEqualTo("xn--wgv71a119e.jp");
    }

    @Test
    void i16AnExampleIsRefusedWithTheLineOfTheLetterForThisServer() {
        assertThat(english(only(read("imap.ドメイン名"), ERROR, "I-16"))).contains("Incoming mail server (IMAP)");
        assertThat(english(only(HostField.read("svxxx.xserver.jp", SMTP), ERROR, "I-16")))
                .contains("Outgoing mail server (SMTP)");
        assertThat(english(only(HostField.read("pop.your-domain:995", POP3), ERROR, "I-16")))
                .contains("Incoming mail server (POP)");
        only(read("sv****.xserver.jp"), ERROR, "I-16");
        only(read("imap.example.co.jp:993"), WARNING, "I-16");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "https://", "-", "...", ":993", "mail firm !", "1.2.3", "999.1.1.1", "[mail]",
            ":::::",
            "a:b:c", "[::1", "fe80::1%eth0"})
    void whatIsNoServerIsAnError(String typed) {
        assertThat(read(typed).value()).isEmpty();
        assertThat(Remarks.worst(read(typed))).contains(ERROR);
    }
}
