package mailsetup.discovery.input;

import static mailsetup.discovery.input.Remark.Kind.CORRECTED;
import static mailsetup.discovery.input.Remark.Kind.ERROR;
import static mailsetup.discovery.input.Remark.Kind.WARNING;
import static mailsetup.discovery.input.Remarks.clean;
import static mailsetup.discovery.input.Remarks.english;
import static mailsetup.discovery.input.Remarks.only;
import static org.assertj.core.api.Assertions.assertThat;

import mailsetup.core.EmailAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressFieldTest {
    private static Reading<EmailAddress> read(String typed) {
        return AddressField.read(typed);
    }

    private static String value(String typed) {
        return read(typed).value().map(EmailAddress::toString).orElse("nothing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"hanako@docomo.ne.jp", "Hanako.Yamada+shop@nifty.com", "taro@practice.example",
            "taro@mail.yamada-kogyo.co.jp", "a..b.@docomo.ne.jp", "hanako@yahoo.ie", "info@gol.com", "x@xyz.co.jp",
            "xxl@firm.jp", "taro@ocv.ne.jp"})
    void anOrdinaryAddressNeedsNoRemark(String address) {
        clean(read(address));
        assertThat(value(address)).isEqualTo(address);
    }

    @Test
    void i01FullWidthLettersAreTurnedIntoOrdinaryOnes() {
        only(read("ｈａｎａｋｏ＠ｎｉｆｔｙ。ｃｏｍ"), CORRECTED, "I-01");
        assertThat(value("ｈａｎａｋｏ＠ｎｉｆｔｙ。ｃｏｍ")).isEqualTo("hanako@nifty.com");
    }

    @Test
    void i02BlanksAroundTheAddressGoWithoutAWord() {
        clean(read("  \thanako@nifty.com\u3000\r\n"));
        assertThat(value("\u00A0hanako@nifty.com\u3000\r\n")).isEqualTo("hanako@nifty.com");
    }

    @Test
    void i02InvisibleCharactersAreRemovedAndNamed() {
        var remark = only(read("\uFEFFhana\u200Bko@nifty.com"), CORRECTED, "I-02");
        assertThat(english(remark)).contains("U+FEFF, U+200B");
        assertThat(value("\uFEFFhana\u200Bko@nifty.com")).isEqualTo("hanako@nifty.com");
    }

    @Test
    void aMarkThatTurnsTheReadingDirectionIsRemovedAndNamed() {
        var remark = only(read("hanako@\u202Ejp.docomo"), CORRECTED, "I-02");
        assertThat(english(remark)).contains("U+202E");
    }

    @ParameterizedTest
    @CsvSource({"'hanako@docomo,ne,jp',hanako@docomo.ne.jp", "hanako@docomo..ne.jp,hanako@docomo.ne.jp",
            "hanako@docomo.ne.jp.,hanako@docomo.ne.jp"})
    void i05DotsAreCorrectedInTheDomain(String typed, String address) {
        only(read(typed), CORRECTED, "I-05");
        assertThat(value(typed)).isEqualTo(address);
    }

    @Test
    void i05AMissingDotInAKnownDomainIsSuggested() {
        assertThat(only(read("hanako@gmailcom"), WARNING, "I-05").suggestion()).contains("hanako@gmail.com");
    }

    @Test
    void i05ADomainWithoutDotIsDoubted() {
        only(read("hanako@provider"), WARNING, "I-05");
    }

    @ParameterizedTest
    @CsvSource({"taro@gmial.com,taro@gmail.com", "taro@gmail.co,taro@gmail.com", "taro@gmai.com,taro@gmail.com",
            "taro@yahooo.co.jp,taro@yahoo.co.jp", "taro@yahoo.co.jo,taro@yahoo.co.jp",
            "taro@firm.co.jo,taro@firm.co.jp",
            "taro@firm.con,taro@firm.com", "taro@docmo.ne.jp,taro@docomo.ne.jp", "taro@ocn.ne.jo,taro@ocn.ne.jp",
            "taro@outlok.jp,taro@outlook.jp"})
    void i06AMisspeltDomainGetsASuggestion(String typed, String meant) {
        assertThat(only(read(typed), WARNING, "I-06").suggestion()).contains(meant);
        assertThat(value(typed)).as("it may be right after all").isEqualTo(typed);
    }

    @Test
    void i06ACommaInAMisspeltEndingIsCorrectedAndNothingIsLeftToDoubt() {
        only(read("taro@plala.or,jp"), CORRECTED, "I-05");
    }

    @Test
    void i07LookAlikeLettersAreShownWithTheirCodePoints() {
        var remark = only(read("taro@gm\u0430il.com"), WARNING, "I-07");
        assertThat(english(remark)).contains("U+0430");
        assertThat(remark.suggestion()).contains("taro@gmail.com");
    }

    @ParameterizedTest
    @CsvSource({"taro@gmai1.com,taro@gmail.com", "taro@d0c0mo.ne.jp,taro@docomo.ne.jp"})
    void i07DigitsThatLookLikeLettersAreSuspected(String typed, String meant) {
        assertThat(only(read(typed), WARNING, "I-07").suggestion()).contains(meant);
    }

    @Test
    void i07ALongVowelSignBetweenLettersIsAHyphen() {
        only(read("taro@soーnet.ne.jp"), CORRECTED, "I-07");
        assertThat(value("taro@soーnet.ne.jp")).isEqualTo("taro@so-net.ne.jp");
    }

    @Test
    void i14ANonAsciiNameNeedsAProviderThatTakesIt() {
        only(read("花子@nifty.com"), WARNING, "I-14");
        assertThat(value("花子@nifty.com")).isEqualTo("花子@nifty.com");
    }

    @Test
    void aUnicodeDomainIsFine() {
        clean(read("taro@日本語.jp"));
        assertThat(value("taro@日本語.jp")).isEqualTo("taro@xn--wgv71a119e.jp");
    }

    @ParameterizedTest
    @CsvSource({"hanako,The @ is missing", "hanako@,after the @ is missing", "@nifty.com,before the @ is missing",
            "a@b@nifty.com,more than one @", "'a@nifty.com, b@nifty.com',more than one @"})
    void i15WhatIsMissingIsSaid(String typed, String said) {
        assertThat(
                english(only(new Reading<>(read(typed).value(), read(typed).remarks().subList(0, 1)), ERROR, "I-15")))
                .contains(said);
    }

    @Test
    void i15ADoubledAtSignIsSuggestedAway() {
        assertThat(only(read("taro@@nifty.com"), ERROR, "I-15").suggestion()).contains("taro@nifty.com");
    }

    @Test
    void i15ABlankBeforeTheAtSignIsRemoved() {
        only(read("hanako @nifty.com"), CORRECTED, "I-02");
        assertThat(value("hanako @nifty.com")).isEqualTo("hanako@nifty.com");
    }

    @ParameterizedTest
    @ValueSource(strings = {"山田 花子 <hanako@nifty.com>", "\"Yamada, Hanako\" <hanako@nifty.com>;", "<hanako@nifty.com>",
            "花子＜hanako@nifty.com＞", "mailto:hanako@nifty.com?subject=hello"})
    void i15TheAddressIsTakenOutOfWhatStandsAroundIt(String typed) {
        only(read(typed), CORRECTED, "I-15");
        assertThat(value(typed)).isEqualTo("hanako@nifty.com");
    }

    @ParameterizedTest
    @ValueSource(strings = {"taro@ドメイン名", "taro@your-domain", "xxx@nifty.com", "○○○@nifty.com", "<アカウント名>@nifty.com",
            "taro@＊＊＊.jp", "yourname@firm.jp", "メールアドレス"})
    void i16AnExampleLeftInPlaceIsRefusedAndTheLetterNamed(String typed) {
        var reading = read(typed);
        assertThat(reading.value()).isEmpty();
        assertThat(reading.remarks().getFirst().row()).isEqualTo("I-16");
        assertThat(english(reading.remarks().getFirst())).contains("“Mail address”");
    }

    @ParameterizedTest
    @ValueSource(strings = {"taro@example.co.jp", "taro@example.com", "taro@mail.example1.ne.jp", "taro@firm.example"})
    void i16ANameReservedForExamplesIsDoubted(String typed) {
        assertThat(english(only(read(typed), WARNING, "I-16"))).contains("“Mail address”");
    }
}
