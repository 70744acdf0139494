package mailsetup.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Of every item, at least 28 of 30 must be read right; the wrong ones are printed. */
class LettersTest {
    private static final double DEMANDED = 28.0 / 30;

    @ParameterizedTest
    @EnumSource
    void nearlyEveryLetterIsReadRight(Specimen.Item item) {
        var letters = Specimen.letters();
        var wrong = new ArrayList<String>();
        for (var letter : letters) {
            if (!letter.read(item).equals(letter.expected(item))) {
                wrong.add(letter.name() + "\n   expected " + letter.expected(item) + "\n   but read " + letter.read(item));
            }
        }
        int right = letters.size() - wrong.size();
        System.out.println(item + ": " + right + " of " + letters.size() + "\n  " + String.join("\n  ", wrong));
        assertThat(letters).hasSizeGreaterThanOrEqualTo(30);
        assertThat((double) right / letters.size()).as("%s, wrong in %s", item, wrong).isGreaterThanOrEqualTo(DEMANDED);
    }
}
