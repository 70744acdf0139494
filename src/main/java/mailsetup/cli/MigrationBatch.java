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
import mailsetup.support.batch.BatchAccount;
import mailsetup.support.moves.MoveList;
import mailsetup.support.moves.MoveOutcome;
import mailsetup.support.moves.MoveResults;
import picocli.CommandLine.ParseResult;

/** The move of many accounts, as a table by verdict: {@code moves.csv} and {@code moves.html}. */
record MigrationBatch(Call call, Assistant assistant) {
    int run(ParseResult options) throws UsageException, IOException {
        if (!options.hasMatchedOption("--out")) {
            throw new UsageException("cli.usage.missing", "--out");
        }
        var accounts = new AccountFiles(call).read(options, options.matchedOptionValue("--batch", ""));
        var pattern = MigrationRequest.pattern(MoveQuestion.of(accounts.getFirst().address()), options);
        var list = new MoveList(assistant, pattern, Commands.on(options, "--login"));
        var outcomes = list.run(accounts, outcome -> progress(outcome, accounts));
        var folder = Files.createDirectories(Path.of(options.matchedOptionValue("--out", "")));
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
        return fine == outcomes.size() ? ExitCode.FINE : ExitCode.TROUBLE;
    }

    private void progress(MoveOutcome outcome, List<BatchAccount> accounts) {
        if (call.terminal().live()) {
            EmailAddress address = outcome.account().address();
            call.terminal().err().println(outcome.account().number() + "/" + accounts.size() + " " + address + " "
                    + outcome.word());
        }
    }
}
