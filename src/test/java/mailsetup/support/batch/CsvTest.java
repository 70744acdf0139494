package mailsetup.support.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class CsvTest {
    private static final List<List<String>> ROWS = List.of(List.of("number", "said"), List.of("1", "a, b; c"));

    @Test
    void cellsArePartedAsTheCountrysSpreadsheetsExpectIt() throws IOException {
        assertThat(Csv.write(ROWS, Locale.JAPAN)).isEqualTo("\uFEFFnumber,said\r\n1,\"a, b; c\"\r\n");
        assertThat(Csv.write(ROWS, Locale.GERMANY)).isEqualTo("\uFEFFnumber;said\r\n1;\"a, b; c\"\r\n");
    }

    @Test
    void aFormulaIsNoneAndAControlCharacterIsSeen() throws IOException {
        assertThat(Csv.write(List.of(List.of("=1+1", "\u001B[2J")), Locale.US)).contains("'=1+1", "\\u001B[2J");
    }
}
