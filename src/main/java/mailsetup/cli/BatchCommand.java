package mailsetup.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import mailsetup.discovery.consent.HostQuestion;
import mailsetup.support.batch.Batch;
import mailsetup.support.batch.BatchAccount;
import mailsetup.support.batch.BatchListException;
import mailsetup.support.batch.Findings;
import mailsetup.support.batch.Journal;
import mailsetup.support.batch.Outcome;
import mailsetup.support.batch.Results;
import mailsetup.support.report.SupportJson;

/** Tests a list of accounts (docs/batch.md). */
final class BatchCommand implements Subcommand {
    private static final Option<String> OUT = Option.text("--out", "DIR").explainedBy("batch-out").needed();
    private static final Flag GO_ON_ANYWAY = new Flag("--go-on-anyway");
    private static final Flag REPEAT_INTERRUPTED = new Flag("--repeat-interrupted");

    @Override
    public Syntax syntax() {
        return Syntax.of("batch").with(AccountFiles.PARAMETERS).with(List.of(OUT, GO_ON_ANYWAY, REPEAT_INTERRUPTED));
    }

    @Override
    public ExitCode run(Typed typed, Call call) throws UsageException, IOException {
        try {
            var accounts = new AccountFiles(call).read(typed);
            var folder = Files.createDirectories(Path.of(typed.get(OUT).orElse("")));
            try (var journal = Journal.open(folder.resolve("journal.jsonl"), accounts.size(),
                    Batch.fingerprint(accounts))) {
                return run(typed, call, accounts, journal, folder);
            }
        } catch (BatchListException e) {
            throw new UsageException(e.text());
        }
    }

    private static ExitCode run(Typed typed, Call call, List<BatchAccount> accounts, Journal journal, Path folder)
            throws UsageException, IOException {
        var assistant = call.trusting(typed);
        var progress = new BatchProgress(call.terminal(), call.messages(), accounts.size(), journal.count());
        var asked = List.<HostQuestion>of();
        try (var batch = new Batch(assistant, accounts, journal, AccountFiles.pace(typed,
                typed.has(GO_ON_ANYWAY), typed.has(REPEAT_INTERRUPTED)), progress)) {
            batch.run();
            asked = batch.asked();
        } finally {
            progress.end();
        }
        var findings = Findings.of(accounts, journal);
        new Results(findings, call.messages()).write(folder);
        tell(typed, call, findings, folder);
        if (!asked.isEmpty()) {
            new ConsentSheet(call).askForAll(asked);
            return ExitCode.CONSENT;
        }
        return ExitCode.of(findings.count(Outcome.Status.WORKS) == accounts.size());
    }

    private static void tell(Typed typed, Call call, Findings findings, Path folder) {
        if (typed.has(Options.JSON)) {
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
