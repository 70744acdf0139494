package mailsetup.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import mailsetup.assistant.Assistant;
import mailsetup.assistant.migration.Move;
import mailsetup.assistant.migration.MoveLogins;
import mailsetup.assistant.migration.MoveQuestion;
import mailsetup.assistant.migration.MoveStage;
import mailsetup.assistant.migration.checklist.ChecklistSheet;
import mailsetup.core.EmailAddress;
import mailsetup.core.Keyword;
import mailsetup.core.files.SafeFile;
import mailsetup.support.report.MigrationJson;

/** Examines the move of a mailbox: finds the old and the new server, looks at both, explains (docs/migration.md). */
final class MigrationCommand implements Subcommand {
    private static final Argument<EmailAddress> ADDRESS = new Argument<>(0, "ADDRESS", "address", "0..1",
            Options::address);
    private static final Option<String> CHECKLIST = Option.text("--checklist", "FILE");

    @Override
    public Syntax syntax() {
        return Syntax.of("migration", ADDRESS).with(MigrationRequest.PARAMETERS)
                .with(MigrationLogins.PARAMETERS).with(List.of(CHECKLIST))
                .with(MigrationBatch.PARAMETERS).with(List.of(Options.CA, Options.TIMEOUT)).with(Asking.PARAMETERS)
                .with(List.of(Options.JSON));
    }

    @Override
    public ExitCode run(Typed typed, Call call) throws UsageException, IOException {
        var asking = Asking.read(typed);
        var assistant = asking.of(call.trusting(typed));
        if (typed.mentions(MigrationBatch.BATCH)) {
            return new MigrationBatch(call, assistant).run(typed);
        }
        var question = MigrationRequest.read(typed);
        var logins = new MigrationLogins(typed, call).read(question);
        try {
            return examine(typed, call, assistant, question, logins);
        } finally {
            logins.wipe();
        }
    }

    private static ExitCode examine(Typed typed, Call call, Assistant assistant, MoveQuestion question,
            MoveLogins logins) throws UsageException, IOException {
        var move = assistant.move(question, logins, progress(call));
        var checklist = typed.get(CHECKLIST);
        if (checklist.isPresent()) {
            write(checklist.get(), move, call);
        }
        var asked = logins.asked(move.both());
        if (typed.has(Options.JSON) && asked.isEmpty()) {
            call.json(MigrationJson.write(move, call.messages()));
        } else if (!typed.has(Options.JSON)) {
            new MigrationReport(call.paper(), call.organisation().helpLine()).print(move, logins);
            checklist
                    .ifPresent(file -> call.paper().hanging("", call.messages().text("migration.check.written", file)));
        }
        if (!asked.isEmpty()) {
            new ConsentSheet(call).ask(question.address(), asked, typed);
            return ExitCode.CONSENT;
        }
        return ExitCode.of(move.fine());
    }

    private static Consumer<MoveStage> progress(Call call) {
        var paper = Paper.on(call.terminal().err(), call.messages());
        return call.terminal().live()
                ? stage -> paper.hanging("", call.messages()
                        .text("migration.stage." + Keyword.of(stage)))
                : _ -> {};
    }

    private static void write(String file, Move move, Call call) throws UsageException, IOException {
        if (!file.endsWith(".pdf") && !file.endsWith(".html")) {
            throw new UsageException("migration.usage.checklist");
        }
        SafeFile.write(Path.of(file), ChecklistSheet.file(file, move, call.messages()), false, true);
    }
}
