package mailsetup.bench;

import java.util.ArrayList;
import java.util.List;

/** Rows as Markdown. */
final class Table {
    private final List<List<String>> rows = new ArrayList<>();

    Table(String... heads) {
        rows.add(List.of(heads));
        rows.add(List.of(heads).stream().map(_ -> "---").toList());
    }

    void row(Object... cells) {
        rows.add(List.of(cells).stream().map(String::valueOf).toList());
        System.out.println(line(rows.getLast()));
    }

    String markdown() {
        return String.join("\n", rows.stream().map(Table::line).toList());
    }

    private static String line(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |";
    }
}
