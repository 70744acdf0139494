package mailsetup.cli;

import java.util.List;
import java.util.stream.Stream;
import mailsetup.comparison.Cell;
import mailsetup.comparison.Comparison;
import mailsetup.comparison.Row;
import mailsetup.core.Message;

/** The comparison in two columns. */
record ComparisonTable(Paper paper) {
    void print(Comparison comparison) {
        paper.heading(Message.of("cli.report.comparison"));
        comparison.notes().forEach(note -> paper.hanging("", paper.text(note)));
        paper.hanging("", paper.messages().text("cli.report.legend", paper.marks().measured()));
        paper.blank();
        paper.columns(List.of("  IMAP"), List.of("  POP"));
        comparison.rows().forEach(this::row);
        paper.blank();
        comparison.verdicts().forEach(verdict -> paper.hanging("* ", paper.text(verdict)));
    }

    private void row(Row row) {
        paper.blank();
        paper.hanging("", paper.text(row.title()));
        paper.columns(cell(row.imap()), cell(row.pop()));
    }

    private List<String> cell(Cell cell) {
        var measured = cell.measured().stream()
                .flatMap(value -> paper.half("  " + paper.marks().measured() + " ", paper.text(value)).stream());
        return Stream
                .concat(paper.half(paper.marks().of(cell.tone()) + " ", paper.text(cell.text())).stream(), measured)
                .toList();
    }
}
