package mailsetup.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import mailsetup.core.json.JsonReading.Reason;
import mailsetup.core.json.JsonReading.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tree is what the text says, and each way to be no such text has its reason. */
class JsonReaderTest {
    private static final JsonReader READER = new JsonReader(200, 3, 20);

    @Test
    void everyKindOfValueIsRead() {
        var text = "{\"a\":[1,-2.5,true,null,\"é\"],\"b\":{\"c\":12345678901}}";
        assertThat(read(text).tree().orElseThrow().toString()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
                                                                  ``                          | SYNTAX
                                                                  {"a":1                      | SYNTAX
                                                                  {"a":1} {"a":1}             | SYNTAX
                                                                  {"a":NaN}                   | SYNTAX
                                                                  {'a':1}                     | SYNTAX
                                                                  {"a":1,"a":2}               | TWICE
                                                                  [[[[1]]]]                   | TOO_MUCH
                                                                  ["123456789012345678901"]   | TOO_MUCH
                                                                  [12345678901234567890123456]| TOO_MUCH
                                                                  """)
    void whatIsNotReadHasItsReason(String text, Reason why) {
        assertThat(read(text)).isInstanceOfSatisfying(Refused.class,
                refused -> assertThat(refused.why()).isEqualTo(why));
    }

    @Test
    void thePlaceIsTold() {
        assertThat(read("{\"a\":1,\n \"a\":2}")).isInstanceOfSatisfying(Refused.class,
                refused -> assertThat(refused.line()).isEqualTo(2));
    }

    @Test
    void aLargeFileAndOtherCharactersAreRefusedUnread() {
        assertThat(READER.read(new byte[201])).isEqualTo(Refused.because(Reason.TOO_LARGE));
        assertThat(READER.read("[\"ä\"]".getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo(Refused.because(Reason.NOT_UTF8));
        assertThat(READER.read("[1]".getBytes(StandardCharsets.UTF_16))).isEqualTo(Refused.because(Reason.NOT_UTF8));
    }

    private static JsonReading read(String text) {
        return READER.read(text.getBytes(StandardCharsets.UTF_8));
    }
}
