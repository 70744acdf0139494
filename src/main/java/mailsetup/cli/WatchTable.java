package mailsetup.cli;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import mailsetup.core.text.Printable;
import mailsetup.support.batch.Watched;

/** One line for each account: who, how long the certificate lasts, how full the mailbox is, and what is wrong. */
record WatchTable(Paper paper, Instant now) {
    private static final String GAP = "  ";

    void print(List<Watched> told, List<Watched> alarming) {
        var marked = Set.copyOf(alarming);
        var rows = told.stream().map(each -> row(each, marked.contains(each))).toList();
        var widths = IntStream.range(0, rows.getFirst().size()).map(column -> rows.stream()
                .mapToInt(row -> Columns.width(row.get(column))).max().orElse(0)).toArray();
        rows.forEach(row -> paper.out().println(line(row, widths)));
    }

    private List<String> row(Watched each, boolean marked) {
        var row = new ArrayList<String>();
        row.add(marked ? "!" : "");
        row.add(Printable.line(each.address()));
        row.add(each.ends().map(this::end).orElseGet(() -> text("baseline.watch.no-certificate")));
        row.add(each.quota().isPresent()
                ? text("baseline.watch.quota", each.quota().getAsLong())
                : text("baseline.watch.no-quota"));
        row.add(each.trouble().map(host -> text("baseline.watch.trouble", host.ascii())).orElse(""));
        return row;
    }

    private String end(Watched.End end) {
        long days = end.days(now);
        return days < 0
                ? text("baseline.watch.ended", -days, end.host().ascii())
                : text("baseline.watch.days", days, end.host().ascii());
    }

    private String text(String key, Object... args) {
        return paper.messages().text(key, args);
    }

    /** As long as it is: cron mails it, and a line that is broken cannot be searched for. */
    private static String line(List<String> row, int[] widths) {
        var line = new StringBuilder();
        for (int i = 0; i < row.size(); i++) {
            line.append(Columns.pad(row.get(i), widths[i])).append(GAP);
        }
        return line.toString().stripTrailing();
    }
}
