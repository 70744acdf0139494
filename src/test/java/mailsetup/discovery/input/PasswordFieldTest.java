package mailsetup.discovery.input;

import static mailsetup.discovery.input.Remark.Kind.ERROR;
import static mailsetup.discovery.input.Remark.Kind.WARNING;
import static mailsetup.discovery.input.Remarks.only;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import mailsetup.core.text.Language;
import mailsetup.core.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordFieldTest {
    private static List<Remark> remarks(String password) {
        return PasswordField.remarks(password.toCharArray());
    }

    private static String afterYes(String password) {
        var offer = PasswordField.offer(remarks(password).getFirst()).orElseThrow();
        return new String(offer.apply(password.toCharArray()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Geheim-7!", "two words", "abc\\def~", "KX7", "aB3$%&'()=~|`{+*}<>?_"})
    void anOrdinaryPasswordNeedsNoRemark(String password) {
        assertThat(remarks(password)).isEmpty();
    }

    @Test
    void thereMustBeOne() {
        only(remarks(""), ERROR, "I-15");
    }

    @ParameterizedTest
    @ValueSource(strings = {" geheim", "geheim\n", "geheim\u3000", "\tgeheim\u00A0"})
    void i02BlanksAtTheEndsAreRemovedOnlyAfterAYes(String password) {
        assertThat(remarks(password).getFirst()).returns("I-02", Remark::row).returns(WARNING, Remark::kind);
        assertThat(afterYes(password)).isEqualTo("geheim");
    }

    @Test
    void i02InvisibleCharactersAreRemovedOnlyAfterAYes() {
        only(remarks("ge\u200Bheim"), WARNING, "I-02");
        assertThat(afterYes("ge\u200Bheim\u202E")).isEqualTo("geheim");
    }

    @Test
    void i02TheBlanksOfAnAppPasswordAreRemovedOnlyAfterAYes() {
        only(remarks("abcd efgh ijkl mnop"), WARNING, "I-02");
        assertThat(afterYes("abcd efgh ijkl mnop")).isEqualTo("abcdefghijklmnop");
        assertThat(remarks("abcde fgh ijkl mnop")).isEmpty();
    }

    @Test
    void i01FullWidthCharactersAreTurnedOnlyAfterAYes() {
        only(remarks("Ｇｅｈｅｉｍ１！"), WARNING, "I-01");
        assertThat(afterYes("Ｇｅｈｅｉｍ１！")).isEqualTo("Geheim1!");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ぱすわーど", "ﾊﾟｽﾜｰﾄﾞ", "gえひm"})
    void i11KanaMeansThatJapaneseInputWasOn(String password) {
        only(remarks(password), WARNING, "I-11");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GEHEIM-7", "gEHEIM"})
    void i11CapitalsOnlyMayBeCapsLock(String password) {
        only(remarks(password), WARNING, "I-11");
    }

    @Test
    void i12TheHintBelowTheFieldSaysWhichPasswordIsMeant() {
        assertThat(Messages.in(Language.EN).text(PasswordField.hint())).contains("not the one for the control panel");
        assertThat(Messages.in(Language.JA).text(PasswordField.hint())).contains("コントロールパネル");
    }

    @Test
    void i13AYenSignIsReplacedOnlyAfterAYes() {
        only(remarks("ge¥heim"), WARNING, "I-13");
        assertThat(afterYes("ge¥heim")).isEqualTo("ge\\heim");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gehéim", "秘密の", "ge😀heim", "пароль"})
    void i14CharactersOutsideAsciiAreDoubted(String password) {
        assertThat(remarks(password)).extracting(Remark::row).contains("I-14");
    }

    @Test
    void lookingAtAPasswordLeavesItAsItIs() {
        var password = " Ｇé¥\u200B ".toCharArray();
        PasswordField.remarks(password);
        Arrays.stream(PasswordOffer.values()).forEach(offer -> offer.apply(password));
        assertThat(password).isEqualTo(" Ｇé¥\u200B ".toCharArray());
    }

    @Test
    void noRemarkHoldsAPartOfThePassword() {
        assertThat(remarks(" Ｑé¥\u200Bぱ ").toString()).doesNotContain("Ｑ", "é", "¥", "ぱ", "\u200B");
        for (var language : Language.all()) {
            assertThat(remarks(" Ｑé¥\u200Bぱ ")).extracting(r -> Messages.in(language).text(r.text()))
                    .noneMatch(text -> text.contains("Ｑ") || text.contains("é") || text.contains("ぱ"));
        }
    }

    @Test
    void aPastedBookIsDoubted() {
        only(remarks("x".repeat(1_000_000)), WARNING, "I-02");
    }

    @ParameterizedTest
    @EnumSource(PasswordOffer.class)
    void everyOfferHasAButtonAndLeavesPlainPasswordsAlone(PasswordOffer offer) {
        assertThat(offer.apply("Geheim-7!\\".toCharArray())).isEqualTo("Geheim-7!\\".toCharArray());
        assertThat(offer.apply(new char[0])).isEmpty();
        assertThat(Messages.in(Language.EN).has(offer.label().key())).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"remove-blanks-at-ends,REMOVE_BLANKS_AT_ENDS", "backslash,BACKSLASH"})
    void aRemarkNamesItsOfferById(String id, PasswordOffer offer) {
        assertThat(PasswordField.offer(Remark.warning("I-02", "input.password.yen").suggesting(id))).contains(offer);
    }
}
