package mailsetup.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import mailsetup.assistant.Assistant;
import mailsetup.assistant.migration.MoveQuestion;
import mailsetup.core.EmailAddress;
import mailsetup.core.files.SafeFile;
import mailsetup.discovery.consent.AllowedHosts;
import mailsetup.support.batch.BatchAccount;
import mailsetup.support.moves.MoveList;
import mailsetup.support.moves.MoveOutcome;
import mailsetup.support.moves.MoveResults;

/** The move of many accounts, as a table by verdict: {@code moves.csv} and {@code moves.html}. */
record MigrationBatch(Call call, Assistant assistant) {
    static final Option<String> BATCH = Option.text("--batch", "FILE").explainedBy("migration-batch");
    private static final Option<String> OUT = Option.text("--out", "DIR").explainedBy("migration-out");
    static final List<Parameter> PARAMETERS = List.of(BATCH, OUT, Options.SECRETS);

    ExitCode run(Typed typed) throws UsageException, IOException {
        if (!typed.mentions(OUT)) {
            throw new UsageException("cli.usage.missing", OUT.name());
        }
        var accounts = new AccountFiles(call).read(typed, typed.get(BATCH).orElse(""));
        var pattern = MigrationRequest.pattern(MoveQuestion.of(accounts.getFirst().address()), typed);
        var list = new MoveList(assistant, pattern, typed.has(MigrationRequest.LOGIN),
                typed.get(Options.ALLOW_OUTSIDE).orElse(AllowedHosts.NONE));
        var outcomes = list.run(accounts, outcome -> progress(outcome, accounts));
        var folder = Files.createDirectories(Path.of(typed.get(OUT).orElse("")));
        var results = new MoveResults(outcomes, call.messages());
        SafeFile.write(folder.resolve("moves.csv"), results.csv().getBytes(StandardCharsets.UTF_8), true, true);
        SafeFile.write(folder.resolve("moves.html"), results.html().getBytes(StandardCharsets.UTF_8), true, true);
        long fine = outcomes.stream().filter(outcome -> outcome.word().equals("fine")).count();
        var paper = call.paper();
        paper.hanging("", call.messages().text("migration.list.summary", outcomes.size(), fine));
        if (list.stoppedLoggingIn()) {
            paper.hanging("", call.messages().text("migration.list.stopped"));
        }
        paper.hanging("", call.messages().text("migration.list.written", folder.toString()));
        if (!list.asked().isEmpty()) {
            new ConsentSheet(call).askForAll(list.asked());
            return ExitCode.CONSENT;
        }
        return ExitCode.of(fine == outcomes.size());
    }

    private void progress(MoveOutcome outcome, List<BatchAccount> accounts) {
        if (call.terminal().live()) {
            EmailAddress address = outcome.account().address();
            call.terminal().err().println(outcome.account().number() + "/" + accounts.size() + " " + address + " "
                    + outcome.word());
        }
    }
}
