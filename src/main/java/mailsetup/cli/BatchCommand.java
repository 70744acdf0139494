package mailsetup.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import mailsetup.support.batch.Batch;
import mailsetup.support.batch.BatchAccount;
import mailsetup.support.batch.BatchListException;
import mailsetup.support.batch.Findings;
import mailsetup.support.batch.Journal;
import mailsetup.support.batch.Outcome;
import mailsetup.support.batch.Results;
import mailsetup.support.report.SupportJson;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Tests a list of accounts (docs/batch.md). */
final class BatchCommand implements Subcommand {
    @Override
    public CommandSpec spec(Commands commands) {
        return AccountFiles.options(commands, commands.command("batch", "batch"))
                .addOption(commands.required("--out", "DIR", "batch-out"))
                .addOption(commands.flag("--go-on-anyway").build())
                .addOption(commands.flag("--repeat-interrupted").build());
    }

    @Override
    public int run(ParseResult options, Call call) throws UsageException, IOException {
        try {
            var accounts = new AccountFiles(call).read(options);
            var folder = Files.createDirectories(Path.of(options.matchedOptionValue("--out", "")));
            try (var journal = Journal.open(folder.resolve("journal.jsonl"), accounts.size(),
                    Batch.fingerprint(accounts))) {
                return run(options, call, accounts, journal, folder);
            }
        } catch (BatchListException e) {
            throw new UsageException(e.text());
        }
    }

    private static int run(ParseResult options, Call call, List<BatchAccount> accounts, Journal journal, Path folder)
            throws UsageException, IOException {
        var authorities = options.matchedOptionValue("--ca", "");
        var assistant = authorities.isEmpty()
                ? call.assistant()
                : call.assistant().trusting(CertificateFile.read(authorities));
        var progress = new BatchProgress(call.terminal(), call.messages(), accounts.size(), journal.count());
        try (var batch = new Batch(assistant, accounts, journal, AccountFiles.pace(options,
                Commands.on(options, "--go-on-anyway"), Commands.on(options, "--repeat-interrupted")), progress)) {
            batch.run();
        } finally {
            progress.end();
        }
        var findings = Findings.of(accounts, journal);
        new Results(findings, call.messages()).write(folder);
        tell(options, call, findings, folder);
        return findings.count(Outcome.Status.WORKS) == accounts.size() ? ExitCode.FINE : ExitCode.TROUBLE;
    }

    private static void tell(ParseResult options, Call call, Findings findings, Path folder) {
        if (Call.json(options)) {
            call.json(SupportJson.batch(findings));
            return;
        }
        var paper = call.paper();
        paper.hanging("", paper.messages().text("support.batch.summary", findings.count(Outcome.Status.WORKS),
                findings.count(Outcome.Status.FAILS), findings.count(Outcome.Status.LOGIN_UNKNOWN),
                findings.waiting().size()));
        if (!findings.waiting().isEmpty()) {
            paper.hanging("", paper.messages().text("support.batch.waiting"));
        }
        if (findings.count(Outcome.Status.LOGIN_UNKNOWN) > 0) {
            paper.hanging("", paper.messages().text("support.batch.unknown"));
        }
        paper.hanging("", paper.messages().text("support.batch.written", folder.toString()));
    }
}
