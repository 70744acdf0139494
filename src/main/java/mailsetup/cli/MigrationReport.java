package mailsetup.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mailsetup.assistant.migration.CopyCommand;
import mailsetup.assistant.migration.Move;
import mailsetup.assistant.migration.MoveLogins;
import mailsetup.assistant.migration.MoveRow;
import mailsetup.assistant.migration.MoveTable;
import mailsetup.assistant.migration.SideFacts;
import mailsetup.core.Message;

/** The examination of a move in a terminal: two columns, then what is wrong and what to do. */
record MigrationReport(Paper paper, Optional<Message> helpLine) {
    void print(Move move, MoveLogins logins) {
        var both = move.both();
        paper.hanging("", paper.messages().text("migration.report.title",
                both.question().address().toString()));
        paper.heading(Message.of("migration.report.sides"));
        paper.columns(List.of("  " + paper.messages().text("migration.old")),
                List.of("  " + paper.messages().text("migration.new")));
        new MoveTable(both).rows().forEach(this::row);
        paper.blank();
        new DiagnosisCards(paper, helpLine).print(move.causes(), Stream.of(both.old(), both.current())
                .flatMap(Optional::stream).flatMap(side -> side.login().stream()).toList());
        conclude(move, logins);
    }

    private void row(MoveRow row) {
        paper.blank();
        paper.hanging("", paper.text(row.title()));
        paper.columns(paper.half("  ", paper.text(row.old())),
                paper.half("  ", paper.text(row.current())));
    }

    private void conclude(Move move, MoveLogins logins) {
        if (!move.found()) {
            paper.hanging("", paper.messages().text("migration.report.not-found"));
        } else if (move.causes().isEmpty()) {
            paper.hanging("", paper.messages().text("migration.report.fine"));
        }
        if (logins.old().isEmpty() && logins.current().isEmpty()) {
            paper.hanging("", paper.messages().text("migration.report.no-login"));
        }
        if (move.both().mailboxes().filter(pair -> isMore(pair.old(), pair.current())).isPresent()) {
            paper.heading(Message.of("migration.copy.heading"));
            paper.hanging("", paper.messages().text("migration.copy.text"));
            // One line whatever its length, so that it can be copied in one go.
            paper.out().println("  " + new CopyCommand(move.both()).line());
        }
    }

    private static boolean isMore(SideFacts old, SideFacts current) {
        return old.messages().orElse(0) > current.messages().orElse(0);
    }
}
