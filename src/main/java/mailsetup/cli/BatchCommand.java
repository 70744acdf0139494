package mailsetup.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import mailsetup.report.SupportJson;
import mailsetup.support.batch.AccountList;
import mailsetup.support.batch.Batch;
import mailsetup.support.batch.BatchAccount;
import mailsetup.support.batch.BatchListException;
import mailsetup.support.batch.Findings;
import mailsetup.support.batch.Journal;
import mailsetup.support.batch.Outcome;
import mailsetup.support.batch.Pace;
import mailsetup.support.batch.Results;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Tests a list of accounts (docs/batch.md). */
final class BatchCommand implements Subcommand {
    private static final long LARGEST = 20L << 20;

    @Override
    public CommandSpec spec(Commands commands) {
        return commands.command("batch", "batch").addPositional(commands.argument("FILE", "batch-file", "1"))
                .addOption(commands.required("--out", "DIR", "batch-out"))
                .addOption(commands.value("--secrets", "FILE"))
                .addOption(commands.value("--parallel", "N")).addOption(commands.value("--per-host", "N"))
                .addOption(commands.value("--pause", "MS")).addOption(commands.flag("--go-on-anyway").build())
                .addOption(commands.flag("--repeat-interrupted").build()).addOption(commands.value("--ca", "FILE"))
                .addOption(commands.json());
    }

    @Override
    public int run(ParseResult options, Call call) throws UsageException, IOException {
        var accounts = accounts(options, options.matchedPositionalValue(0, ""), call.terminal().environment());
        var folder = Files.createDirectories(Path.of(options.matchedOptionValue("--out", "")));
        try (var journal = Journal.open(folder.resolve("journal.jsonl"), accounts.size(),
                Batch.fingerprint(accounts))) {
            return run(options, call, accounts, journal, folder);
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
        try (var batch = new Batch(assistant, accounts, journal, pace(options), progress)) {
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

    /** The accounts of that list, with the passwords of {@code --secrets}. */
    static List<BatchAccount> accounts(ParseResult options, String file, Map<String, String> environment)
            throws UsageException {
        try {
            var secrets = options.matchedOptionValue("--secrets", "");
            return new AccountList(environment,
                    secrets.isEmpty() ? Map.of() : AccountList.secrets(text(secrets)), ServerOption::read)
                    .read(text(file));
        } catch (BatchListException e) {
            throw new UsageException(e.text());
        }
    }

    private static String text(String file) throws UsageException {
        try {
            var path = Path.of(file);
            if (Files.size(path) > LARGEST) {
                throw new UsageException("support.batch.unreadable", path.toString());
            }
            return Files.readString(path, StandardCharsets.UTF_8);
        } catch (IOException | IllegalArgumentException e) {
            throw new UsageException("support.batch.unreadable", file);
        }
    }

    private static Pace pace(ParseResult options) throws UsageException {
        return new Pace(number(options, "--parallel", 8, 1, 32), number(options, "--per-host", 2, 1, 8),
                Duration.ofMillis(number(options, "--pause", 1000, 0, 600_000)), Commands.on(options, "--go-on-anyway"),
                Commands.on(options, "--repeat-interrupted"));
    }

    private static int number(ParseResult options, String name, int usual, int least, int most) throws UsageException {
        var text = options.matchedOptionValue(name, Integer.toString(usual));
        if (!text.matches("[0-9]{1,6}") || Integer.parseInt(text) < least || Integer.parseInt(text) > most) {
            throw new UsageException("support.batch.number", name, Integer.toString(least), Integer.toString(most));
        }
        return Integer.parseInt(text);
    }
}
