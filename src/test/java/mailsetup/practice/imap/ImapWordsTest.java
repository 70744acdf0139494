package mailsetup.practice.imap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImapWordsTest {
    @Test
    void everyKindOfWordIsTakenApart() {
        assertThat(ImapWords.split("a LOGIN \"with \\\"quotes\\\"\" {8}\r\nwith (it \"\" {3+}\r\nx{y"))
                .containsExactly("a", "LOGIN", "with \"quotes\"", "with (it", "", "x{y");
        assertThat(ImapWords.split("a FETCH 1:* (UID BODY.PEEK[HEADER.FIELDS (FROM TO)] FLAGS) X"))
                .containsExactly("a", "FETCH", "1:*", "(UID BODY.PEEK[HEADER.FIELDS (FROM TO)] FLAGS)", "X");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "[", "[]", "(", "()", "\"", "\"\"", "\\\"", "{9}", "( [", "(\"", "a ", "\\"})
    void nonsenseIsSurvived(String piece) {
        var nonsense = piece.repeat(32_000 / piece.length());
        assertThatCode(() -> ImapWords.split(nonsense)).doesNotThrowAnyException();
        assertThatCode(() -> ImapWords.split("(" + nonsense)).doesNotThrowAnyException();
        assertThatCode(() -> ImapWords.split("\"" + nonsense)).doesNotThrowAnyException();
    }
}
