package mailsetup.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {
    @ParameterizedTest
    @CsvSource({"ja,JA", "ja-JP,JA", "ja-JP-u-ca-japanese,JA", "ja-Latn,JA", "en,EN", "en-JP,EN", "de-DE,EN", "jv,EN",
            "und,EN"})
    void aJapaneseSystemSpeaksJapaneseAndEveryOtherEnglish(String tag, Language language) {
        assertThat(Language.of(Locale.forLanguageTag(tag))).isEqualTo(language);
    }

    @Test
    void theLanguageOfTheSystemDoesNotLeakIntoTheOther() {
        assertThat(Messages.in(Language.EN).text("input.letter.address")).isEqualTo("Mail address");
        assertThat(Messages.in(Language.JA).text("input.letter.address")).isEqualTo("メールアドレス");
        assertThat(Messages.in(Language.JA).language()).isEqualTo(Language.JA);
    }
}
