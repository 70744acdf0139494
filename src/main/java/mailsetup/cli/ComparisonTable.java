package mailsetup.cli;

import java.util.List;
import java.util.stream.Stream;
import mailsetup.comparison.Cell;
import mailsetup.comparison.Comparison;
import mailsetup.comparison.advice.Advice;
import mailsetup.comparison.advice.RankedRow;
import mailsetup.core.Message;

/**
 * The rows that decide, each in one sentence with a judgement for each way.
 *
 * @param all whether the others are wanted too, and what is generally so in two columns
 */
record ComparisonTable(Paper paper, boolean all) {
    void print(Comparison comparison, Advice advice) {
        paper.heading(Message.of("cli.report.comparison"));
        comparison.notes().forEach(note -> paper.hanging("", paper.text(note)));
        if (all) {
            paper.hanging("", paper.messages().text("cli.report.legend", paper.marks().measured()));
        }
        (all ? advice.rows() : advice.deciding()).forEach(this::row);
        paper.blank();
        comparison.verdicts().forEach(verdict -> paper.hanging("* ", paper.text(verdict)));
        if (!all) {
            paper.hanging("", paper.messages().text("cli.report.all", advice.rows().size()));
        }
    }

    private void row(RankedRow ranked) {
        paper.blank();
        paper.hanging("", paper.messages().text("cli.report.row", ranked.row().title(), ranked.imap().words(),
                ranked.pop().words()));
        paper.hanging("  ", paper.text(ranked.said()));
        if (all) {
            paper.columns(cell(ranked.row().imap()), cell(ranked.row().pop()));
        }
    }

    private List<String> cell(Cell cell) {
        var measured = cell.measured().stream()
                .flatMap(value -> paper.half("  " + paper.marks().measured() + " ", paper.text(value)).stream());
        return Stream
                .concat(paper.half(paper.marks().of(cell.tone()) + " ", paper.text(cell.text())).stream(), measured)
                .toList();
    }
}
