package mailsetup.support.moves;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mailsetup.assistant.migration.MoveRow;
import mailsetup.assistant.migration.MoveTable;
import mailsetup.core.Message;
import mailsetup.core.text.Messages;
import mailsetup.diagnosis.DiagnosisTexts;
import mailsetup.support.batch.Csv;
import mailsetup.support.page.Html;

/** The outcomes of a list as a CSV and as a page, by verdict. */
public record MoveResults(List<MoveOutcome> outcomes, Messages messages) {
    private static final String STYLE = """
                                        body{font:16px/1.6 system-ui,sans-serif;max-width:64rem;margin:2rem auto;padding:0 1rem;color-scheme:light dark}
                                        section{border:1px solid #8885;border-radius:8px;padding:1rem 1.25rem;margin:1rem 0}
                                        h1{font-size:1.5rem}h2{font-size:1.15rem;margin:0}.mover{opacity:.75;margin:.25rem 0}
                                        table{border-collapse:collapse;width:100%;font-size:.9rem}td,th{text-align:left;vertical-align:top;font-weight:normal;
                                        padding:.25rem .75rem .25rem 0;border-bottom:1px solid #8883;overflow-wrap:anywhere}
                                        """;
    private static final List<String> ROWS = List.of("server", "address", "login", "messages");

    public MoveResults {
        outcomes = List.copyOf(outcomes);
    }

    /** One line for each account; what a spreadsheet would take for a formula is made harmless. */
    public String csv() throws IOException {
        var head = List.of("number", "address", "verdict", "title", "remedy", "old_server", "new_server",
                "old_address", "new_address", "old_login", "new_login", "old_messages", "new_messages");
        return Csv.write(Stream.concat(Stream.of(head), outcomes.stream().map(this::line)).toList(),
                Locale.getDefault(Locale.Category.FORMAT));
    }

    private List<String> line(MoveOutcome outcome) {
        var line = new ArrayList<>(List.of(Integer.toString(outcome.account().number()),
                outcome.account().address().toString(), outcome.word(), messages.text(title(outcome)),
                outcome.cause().map(cause -> messages.text(cause.remedy())).orElse("")));
        var rows = outcome.move().map(move -> new MoveTable(move.both()).rows()).orElse(List.of());
        ROWS.forEach(id -> rows.stream().filter(row -> row.id().equals(id)).forEach(row -> {
            line.add(words(row.old()));
            line.add(words(row.current()));
        }));
        return line;
    }

    /** A page that needs nothing else and runs nothing. */
    public String html() {
        var title = Message.of("migration.list.title");
        var html = new Html(messages).head(title, STYLE).element("h1", title)
                .element("p", Message.of("migration.list.summary", outcomes.size(),
                        outcomes.stream().filter(outcome -> outcome.word().equals("fine")).count()));
        var groups = outcomes.stream().sorted(Comparator.comparing(outcome -> outcome.word().equals("fine")))
                .collect(Collectors.groupingBy(MoveOutcome::word, LinkedHashMap::new, Collectors.toList()));
        groups.values().forEach(group -> section(html, group));
        return html.raw("</body>\n</html>\n").toString();
    }

    private void section(Html html, List<MoveOutcome> group) {
        html.raw("<section>\n").element("h2", Message.of("migration.list.group", title(group.getFirst()),
                group.size()));
        group.getFirst().cause()
                .ifPresent(cause -> html.element("p class=\"mover\"", DiagnosisTexts.mover(cause.mover())));
        html.raw("<table>\n");
        group.forEach(outcome -> {
            html.raw("<tr>").element("th scope=\"row\"", Message.of("migration.value",
                    outcome.account().address().toString()));
            outcome.cause().ifPresent(cause -> html.element("td", cause.remedy()));
            outcome.move().map(move -> new MoveTable(move.both()).rows()).orElse(List.of()).stream()
                    .filter(row -> row.id().equals("messages")).forEach(row -> cells(html, row));
            html.raw("</tr>\n");
        });
        html.raw("</table>\n</section>\n");
    }

    private static void cells(Html html, MoveRow row) {
        html.element("td", Message.of("migration.list.cell", Message.of("migration.old"), row.old()))
                .element("td", Message.of("migration.list.cell", Message.of("migration.new"), row.current()));
    }

    private static Message title(MoveOutcome outcome) {
        return outcome.cause().map(cause -> cause.title())
                .orElseGet(() -> Message.of("migration.list." + outcome.word()));
    }

    private String words(Message text) {
        return messages.text(text);
    }
}
