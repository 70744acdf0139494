package mailsetup.comparison;

import java.util.List;
import mailsetup.core.Message;
import mailsetup.probe.ProbeReport;

/**
 * IMAP and POP side by side.
 *
 * @param rows in the order in which they are shown
 * @param verdicts the rules of thumb, one sentence each
 */
public record Comparison(List<Row> rows, List<Message> verdicts) {
    /** Copies the lists. */
    public Comparison {
        rows = List.copyOf(rows);
        verdicts = List.copyOf(verdicts);
    }

    /** Fills the comparison with what these reports measured; reports may be missing or may have failed. */
    public static Comparison of(List<ProbeReport> reports) {
        return new Comparison(List.of(), List.of());
    }
}
