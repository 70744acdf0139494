package mailsetup.support.batch;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import mailsetup.core.text.Printable;

/** A table for a spreadsheet (RFC 4180). */
public final class Csv {
    /** A spreadsheet takes what begins so for a formula (OWASP, CSV injection). */
    private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\\t\\r＝＋－＠].*", Pattern.DOTALL);

    private Csv() {}

    /**
     * The table as text.
     *
     * @param system the country whose spreadsheets read it: where a comma stands in numbers, a semicolon parts the cells
     */
    public static String write(List<List<String>> rows, Locale system) throws IOException {
        var text = new StringWriter();
        // Excel reads UTF-8 only behind a byte order mark.
        text.write('\uFEFF');
        try (var csv = CsvWriter.builder().fieldSeparator(separator(system)).build(text)) {
            rows.forEach(row -> csv.writeRecord(row.stream().map(Csv::harmless).toList()));
        }
        return text.toString();
    }

    private static char separator(Locale system) {
        return DecimalFormatSymbols.getInstance(system).getDecimalSeparator() == ',' ? ';' : ',';
    }

    /** A cell that no spreadsheet takes for a formula. */
    public static String harmless(String text) {
        var line = Printable.line(text);
        return FORMULA.matcher(text).matches() ? "'" + line : line;
    }
}
