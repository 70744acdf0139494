package mailsetup.comparison;

import java.util.List;
import java.util.stream.Stream;
import mailsetup.core.Message;
import mailsetup.probe.ProbeReport;

/**
 * IMAP and POP side by side.
 *
 * @param rows in the order in which they are shown
 * @param notes why measured values are missing, one sentence for each protocol that was not measured
 * @param verdicts the rules of thumb, one sentence each
 */
public record Comparison(List<Row> rows, List<Message> notes, List<Message> verdicts) {
    public Comparison {
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
        verdicts = List.copyOf(verdicts);
    }

    /** Fills the comparison with what these reports measured; reports may be missing or may have failed. */
    public static Comparison of(List<ProbeReport> reports) {
        var measured = Measured.by(reports);
        return new Comparison(Aspect.ALL.stream().map(aspect -> aspect.row(measured)).toList(),
                Note.all(reports, measured),
                Stream.of("comparison.verdict.people", "comparison.verdict.exchange", "comparison.verdict.recovery")
                        .map(Message::of)
                        .toList());
    }
}
