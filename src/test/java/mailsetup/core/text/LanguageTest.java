package mailsetup.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {
    @ParameterizedTest
    @CsvSource({"ja,ja", "ja-JP,ja", "ja-JP-u-ca-japanese,ja", "ja-Latn,ja", "en,en", "en-JP,en", "de-DE,en", "jv,en",
            "und,en"})
    void aJapaneseSystemSpeaksJapaneseAndEveryOtherEnglish(String tag, String code) {
        assertThat(Language.of(Locale.forLanguageTag(tag))).hasToString(code);
    }

    @Test
    void theLanguageOfTheSystemDoesNotLeakIntoTheOther() {
        assertThat(Messages.in(Language.EN).text("input.letter.address")).isEqualTo("Mail address");
        assertThat(Messages.in(Language.JA).text("input.letter.address")).isEqualTo("メールアドレス");
        assertThat(Messages.in(Language.JA).language()).isEqualTo(Language.JA);
    }
}
