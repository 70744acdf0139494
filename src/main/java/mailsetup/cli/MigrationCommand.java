package mailsetup.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.Consumer;
import mailsetup.assistant.Assistant;
import mailsetup.assistant.migration.Move;
import mailsetup.assistant.migration.MoveLogins;
import mailsetup.assistant.migration.MoveQuestion;
import mailsetup.assistant.migration.MoveStage;
import mailsetup.assistant.migration.checklist.ChecklistSheet;
import mailsetup.core.Keyword;
import mailsetup.core.Secret;
import mailsetup.core.files.SafeFile;
import mailsetup.handoff.sheet.HtmlSheet;
import mailsetup.handoff.sheet.PdfSheet;
import mailsetup.probe.Login;
import mailsetup.support.report.MigrationJson;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Examines the move of a mailbox: finds the old and the new server, looks at both, explains (docs/migration.md). */
final class MigrationCommand implements Subcommand {
    @Override
    public CommandSpec spec(Commands commands) {
        return Asking.options(commands, commands.command("migration", "migration")
                .addPositional(commands.argument("ADDRESS", "address", "0..1"))
                .addOption(commands.value("--old", "HOST")).addOption(commands.value("--new", "HOST"))
                .addOption(commands.value("--user", "NAME")).addOption(commands.on("--by-pop"))
                .addOption(commands.value("--settings", "FILE", "had-settings"))
                .addOption(commands.value("--before", "FILE"))
                .addOption(commands.value("--second", "default|ADDRESS")).addOption(commands.on("--login"))
                .addOption(commands.on("--password-stdin")).addOption(commands.value("--password-env", "VAR"))
                .addOption(commands.value("--new-password-env", "VAR")).addOption(commands.on("--allow-outside"))
                .addOption(commands.value("--checklist", "FILE"))
                .addOption(commands.value("--batch", "FILE", "migration-batch"))
                .addOption(commands.value("--out", "DIR", "migration-out"))
                .addOption(commands.value("--secrets", "FILE"))
                .addOption(commands.value("--ca", "FILE")).addOption(commands.value("--timeout", "SECONDS"))
                .addOption(commands.json()));
    }

    @Override
    public int run(ParseResult options, Call call) throws UsageException, IOException {
        var asking = Asking.read(options);
        var authorities = ProbeRequest.authorities(options);
        var assistant = asking.of(authorities.isEmpty() ? call.assistant() : call.assistant().trusting(authorities));
        if (options.hasMatchedOption("--batch")) {
            return new MigrationBatch(call, assistant).run(options);
        }
        var question = MigrationRequest.read(options);
        var logins = logins(options, call, question);
        try {
            return examine(options, call, assistant, question, logins);
        } finally {
            logins.wipe();
        }
    }

    private static int examine(ParseResult options, Call call, Assistant assistant, MoveQuestion question,
            MoveLogins logins) throws UsageException, IOException {
        var move = assistant.move(question, logins, progress(call));
        var checklist = ProbeRequest.value(options, "--checklist");
        if (checklist.isPresent()) {
            write(checklist.get(), move, call);
        }
        if (Call.json(options)) {
            call.json(MigrationJson.write(move, call.messages()));
        } else {
            new MigrationReport(call.paper(), call.organisation().helpLine()).print(move, logins);
            checklist
                    .ifPresent(file -> call.paper().hanging("", call.messages().text("migration.check.written", file)));
        }
        return move.fine() ? ExitCode.FINE : ExitCode.TROUBLE;
    }

    /** Without {@code --login} or a place the password comes from, nobody logs in anywhere. */
    private static MoveLogins logins(ParseResult options, Call call, MoveQuestion question) throws UsageException {
        boolean wanted = Commands.on(options, "--login") || Commands.on(options, "--password-stdin")
                || options.hasMatchedOption("--password-env");
        if (!wanted) {
            return MoveLogins.none();
        }
        var asked = call.messages().text("migration.cli.password-question", question.address());
        var password = new PasswordInput(call.terminal(), asked).read(options).map(secret -> login(question, secret));
        var other = ProbeRequest.value(options, "--new-password-env")
                .map(name -> call.terminal().environment().getOrDefault(name, ""));
        if (other.filter(String::isEmpty).isPresent()) {
            throw new UsageException("cli.usage.password-env-empty");
        }
        return new MoveLogins(password, other.map(word -> login(question, Secret.of(word)))
                .or(() -> password), Commands.on(options, "--allow-outside"));
    }

    private static Login login(MoveQuestion question, Secret secret) {
        return Login.careful(question.address(), secret);
    }

    private static Consumer<MoveStage> progress(Call call) {
        var paper = Paper.on(call.terminal().err(), call.messages());
        return call.terminal().live()
                ? stage -> paper.hanging("", call.messages()
                        .text("migration.stage." + Keyword.of(stage)))
                : _ -> {};
    }

    private static void write(String file, Move move, Call call) throws UsageException, IOException {
        var sheet = ChecklistSheet.of(move, call.messages());
        var path = Path.of(file);
        if (file.endsWith(".pdf")) {
            SafeFile.write(path, PdfSheet.of(sheet), false, true);
        } else if (file.endsWith(".html")) {
            SafeFile.write(path, HtmlSheet.of(sheet).getBytes(StandardCharsets.UTF_8), false, true);
        } else {
            throw new UsageException("migration.usage.checklist");
        }
    }
}
