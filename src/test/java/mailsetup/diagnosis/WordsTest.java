package mailsetup.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordsTest {
    @Test
    void wordsThatAreHarmlessStayAsTheyAre() {
        assertThat(Words.said("認証に失敗しました <x> 'a' {0}")).isEqualTo("認証に失敗しました <x> 'a' {0}");
    }

    @Test
    void everythingIsOnOneLine() {
        assertThat(Words.said(" a\r\nb\tc\u2028d ")).isEqualTo("a b c d");
    }

    @Test
    void whatCannotBeSeenIsLeftOut() {
        assertThat(Words.said("a\u0007\u001b[31mb\u202Ec\u200Bd\uFEFFe\u0085f\uD800")).isEqualTo("a[31mbcdef");
    }

    @Test
    void aMegabyteBecomesTwoHundredCharacters() {
        assertThat(Words.said("x".repeat(1 << 20))).hasSize(200).endsWith("…");
    }

    @Test
    void aLetterIsNotCutInTwo() {
        assertThat(Words.said("x".repeat(198) + "𠮷野家")).hasSize(199).endsWith("x…");
    }
}
