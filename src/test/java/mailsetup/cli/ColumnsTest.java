package mailsetup.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnsTest {
    @ParameterizedTest
    @CsvSource({"abc,3", "日本語,6", "ｱｲｳ,3", "（）,4", "「」。,6", "か\u3099,2", "✓,1", "😀,2", "𠮷,2"})
    void aJapaneseCharacterIsTwoColumnsWide(String text, int columns) {
        assertThat(Columns.width(text)).isEqualTo(columns);
        assertThat(Columns.width(Columns.pad(text, 20))).isEqualTo(20);
    }

    @Test
    void englishBreaksBetweenWords() {
        assertThat(Columns.wrap("the mail stays here", 9, Locale.ENGLISH)).containsExactly("the mail", "stays", "here");
    }

    @Test
    void japaneseNeverBeginsALineWithAFullStop() {
        assertThat(Columns.wrap("届きます。次", 8, Locale.JAPANESE)).containsExactly("届きま", "す。次");
    }

    @Test
    void aWordLongerThanTheLineIsCut() {
        assertThat(Columns.wrap("x".repeat(25), 10, Locale.ENGLISH)).containsExactly("x".repeat(10), "x".repeat(10),
                "x".repeat(5));
    }

    @Test
    void aCommandIsNotBroken() {
        var command = "  mail-setup-assistant practice --lab login-refused";

        assertThat(Columns.wrap("To practise it:\n" + command, 20, Locale.ENGLISH)).containsExactly("To practise it:",
                command);
        assertThat(Columns.wrap("", 20, Locale.ENGLISH)).containsExactly("");
    }
}
