package mailsetup.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import mailsetup.core.files.OwnerOnly;
import mailsetup.support.batch.AccountList;
import mailsetup.support.batch.BatchAccount;
import mailsetup.support.batch.BatchListException;
import mailsetup.support.batch.Pace;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** What the commands for many accounts have in common: the list, the passwords beside it, and how fast to go. */
record AccountFiles(Call call) {
    private static final long LARGEST = 20L << 20;

    static CommandSpec options(Commands commands, CommandSpec command) {
        return command.addPositional(commands.argument("FILE", "batch-file", "1"))
                .addOption(commands.value("--secrets", "FILE")).addOption(commands.value("--parallel", "N"))
                .addOption(commands.value("--per-host", "N")).addOption(commands.value("--pause", "MS"))
                .addOption(commands.on("--allow-outside")).addOption(commands.value("--ca", "FILE"))
                .addOption(commands.json());
    }

    /** The accounts; says so where others on this computer can read the passwords. */
    List<BatchAccount> read(ParseResult options) throws UsageException {
        return read(options, options.matchedPositionalValue(0, ""));
    }

    /** The same of a list that another option names. */
    List<BatchAccount> read(ParseResult options, String list) throws UsageException {
        try {
            return accounts(options, list);
        } catch (BatchListException e) {
            throw new UsageException(e.text());
        }
    }

    private List<BatchAccount> accounts(ParseResult options, String list) throws BatchListException, UsageException {
        var secrets = options.matchedOptionValue("--secrets", "");
        var passwords = secrets.isEmpty() ? Map.<String, String>of() : AccountList.secrets(text(secrets));
        var csv = text(list);
        var accounts = new AccountList(call.terminal().environment(), passwords, ServerOption::read).read(csv);
        if (AccountList.holdsPasswords(csv)) {
            warn(list);
        }
        if (!passwords.isEmpty()) {
            warn(secrets);
        }
        return accounts;
    }

    static Pace pace(ParseResult options, boolean goOn, boolean repeat) throws UsageException {
        return new Pace(number(options, "--parallel", 8, 1, 32), number(options, "--per-host", 2, 1, 8),
                Duration.ofMillis(number(options, "--pause", 1000, 0, 600_000)), goOn, repeat,
                Commands.on(options, "--allow-outside"));
    }

    static int number(ParseResult options, String name, int usual, int least, int most) throws UsageException {
        var text = options.matchedOptionValue(name, Integer.toString(usual));
        if (!text.matches("[0-9]{1,6}") || Integer.parseInt(text) < least || Integer.parseInt(text) > most) {
            throw new UsageException("support.batch.number", name, Integer.toString(least), Integer.toString(most));
        }
        return Integer.parseInt(text);
    }

    private void warn(String file) throws UsageException {
        try {
            if (OwnerOnly.isReadByOthers(Path.of(file))) {
                Paper.on(call.terminal().err(), call.messages()).hanging("",
                        call.messages().text("support.batch.readable", file));
            }
        } catch (IOException e) {
            throw new UsageException("support.batch.unreadable", file);
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
}
