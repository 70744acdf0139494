package mailsetup.probe.net;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was asked already does not go out again, and nothing else is kept back. */
class AnsweredOutputTest {
    @ParameterizedTest
    @CsvSource({"EHLO, EHLO me|AUTH x|EHLO me|, AUTH x|EHLO me|", "CAPA, CAPA|AUTH x|, AUTH x|",
            "CAPA, CAP|CAPA|, CAP|CAPA|", "EHLO, HELO me|, HELO me|", "'', EHLO me|, EHLO me|"})
    void onlyTheFirstLineAndOnlyThatCommandIsKeptBack(String answered, String said, String out) throws IOException {
        assertThat(written(answered, said, said.length())).as("at once").isEqualTo(out);
        assertThat(written(answered, said, 1)).as("byte by byte").isEqualTo(out);
    }

    private static String written(String answered, String said, int piece) throws IOException {
        var bytes = said.replace('|', '\n').getBytes(StandardCharsets.US_ASCII);
        var to = new ByteArrayOutputStream();
        var out = new AnsweredOutput(to, answered);
        for (int i = 0; i < bytes.length; i += piece) {
            out.write(bytes, i, piece);
        }
        return to.toString(StandardCharsets.US_ASCII).replace('\n', '|');
    }
}
