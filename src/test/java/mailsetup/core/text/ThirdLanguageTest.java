package mailsetup.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import mailsetup.support.guide.Chapter;
import mailsetup.support.guide.Guide;
import org.junit.jupiter.api.Test;

/** A language that has three texts, in files of the tests: what it lacks is said in English. */
class ThirdLanguageTest {
    private static final Language ESPERANTO = new Language(Locale.of("eo"));
    private static final Messages WORDS = Messages.in(ESPERANTO);

    @Test
    void itSaysWhatItHasAndTheRestInEnglish() {
        assertThat(WORDS.keys()).hasSize(3);
        assertThat(WORDS.text("input.misspelt", "gmail.com")).isEqualTo("ĉu gmail.com?");
        assertThat(WORDS.text("input.misspelt", List.of("a", "b"))).isEqualTo("ĉu a kaj b?");
        assertThat(WORDS.has("input.invisible")).isTrue();
        assertThat(WORDS.text("input.invisible", List.of("U+200B")))
                .isEqualTo(Messages.in(Language.EN).text("input.invisible", List.of("U+200B")));
    }

    @Test
    void aKeyThatNobodyHasStandsInBrackets() {
        assertThat(WORDS.text("wizard.no-such-key")).isEqualTo("[wizard.no-such-key]");
        assertThat(WORDS.has("wizard.no-such-key")).isFalse();
    }

    @Test
    void namesOfProvidersAndChaptersFallBackToo() {
        assertThat(new LocalText("Sun", "太陽").in(ESPERANTO)).isEqualTo("Sun");
        assertThat(new LocalText(Map.of("en", "Sun", "eo", "Suno")).in(ESPERANTO)).isEqualTo("Suno");
        assertThat(WORDS.text("input.misspelt", new LocalText(Map.of("en", "Sun", "eo", "Suno"))))
                .isEqualTo("ĉu Suno?");
        assertThat(Guide.chapter(Chapter.PRIVACY, ESPERANTO).title())
                .isEqualTo(Guide.chapter(Chapter.PRIVACY, Language.EN).title());
    }

    @Test
    void aTextWithoutEnglishIsNone() {
        assertThatThrownBy(() -> new LocalText(Map.of("eo", "Suno"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theListSaysWhichLanguagesCanBeChosen() {
        assertThat(Language.all()).containsExactly(Language.EN, Language.JA);
        assertThat(Language.coded("eo")).isEmpty();
        assertThat(Language.of(Locale.of("eo"))).isEqualTo(Language.EN);
    }
}
