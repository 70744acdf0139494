package mailsetup.discovery.input;

import static mailsetup.discovery.input.Remark.Kind.CORRECTED;
import static mailsetup.discovery.input.Remark.Kind.ERROR;
import static mailsetup.discovery.input.Remark.Kind.WARNING;
import static mailsetup.discovery.input.Remarks.clean;
import static mailsetup.discovery.input.Remarks.english;
import static mailsetup.discovery.input.Remarks.only;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UserNameFieldTest {
    @ParameterizedTest
    @ValueSource(strings = {"hanako", "hanako@nifty.com", "hanako%firm.jp", "hanako.firm.jp", "ab123456", "00123",
            "DOM\\hanako"})
    void everyFormOfUserNameIsFine(String name) {
        clean(UserNameField.read(name));
        assertThat(UserNameField.read(name).value()).contains(name);
    }

    @Test
    void i01FullWidthLettersAreTurnedIntoOrdinaryOnes() {
        only(UserNameField.read("ｈａｎａｋｏ"), CORRECTED, "I-01");
        assertThat(UserNameField.read("ｈａｎａｋｏ").value()).contains("hanako");
    }

    @Test
    void i02BlanksAroundGoAndBlanksInsideAreOnlyDoubted() {
        clean(UserNameField.read(" hanako\u3000\n"));
        assertThat(only(UserNameField.read("hana ko"), WARNING, "I-02").suggestion()).contains("hanako");
        assertThat(UserNameField.read("hana ko").value()).contains("hana ko");
    }

    @Test
    void i06AMisspeltDomainGetsASuggestion() {
        assertThat(only(UserNameField.read("taro@gmial.com"), WARNING, "I-06").suggestion()).contains("taro@gmail.com");
    }

    @Test
    void i14ANonAsciiNameIsDoubted() {
        only(UserNameField.read("花子"), WARNING, "I-14");
        assertThat(UserNameField.read("花子").value()).contains("花子");
    }

    @Test
    void i15ANameAroundAnAddressIsTakenAway() {
        assertThat(UserNameField.read("Hanako <hanako@nifty.com>").value()).contains("hanako@nifty.com");
    }

    @Test
    void i16AnExampleIsRefusedWithTheLineOfTheLetter() {
        assertThat(english(only(UserNameField.read("アカウント名"), ERROR, "I-16"))).contains("User name");
    }

    @Test
    void nothingIsNoUserName() {
        only(UserNameField.read(" \u3000\n"), ERROR, "I-15");
    }
}
