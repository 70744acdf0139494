package mailsetup.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import mailsetup.core.files.OwnerOnly;
import mailsetup.discovery.consent.AllowedHosts;
import mailsetup.support.batch.AccountList;
import mailsetup.support.batch.BatchAccount;
import mailsetup.support.batch.BatchListException;
import mailsetup.support.batch.Pace;

/** What the commands for many accounts have in common: the list, the passwords beside it, and how fast to go. */
record AccountFiles(Call call) {
    private static final long LARGEST = 20L << 20;

    private static final Argument<String> FILE = Argument.needed("FILE", "batch-file", Reader.text());
    private static final Option<Integer> PARALLEL = Option.of("--parallel", "N", number(1, 32));
    private static final Option<Integer> PER_HOST = Option.of("--per-host", "N", number(1, 8));
    private static final Option<Integer> PAUSE = Option.of("--pause", "MS", number(0, 600_000));
    static final List<Parameter> PARAMETERS = List.of(FILE, Options.SECRETS, PARALLEL, PER_HOST, PAUSE,
            Options.ALLOW_OUTSIDE, Options.CA, Options.JSON);

    /** The accounts; says so where others on this computer can read the passwords. */
    List<BatchAccount> read(Typed typed) throws UsageException {
        return read(typed, typed.need(FILE));
    }

    /** The same of a list that another option names. */
    List<BatchAccount> read(Typed typed, String list) throws UsageException {
        try {
            return accounts(typed, list);
        } catch (BatchListException e) {
            throw new UsageException(e.text());
        }
    }

    private List<BatchAccount> accounts(Typed typed, String list) throws BatchListException, UsageException {
        var secrets = typed.get(Options.SECRETS).orElse("");
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

    static Pace pace(Typed typed, boolean goOn, boolean repeat) throws UsageException {
        return new Pace(typed.get(PARALLEL).orElse(8), typed.get(PER_HOST).orElse(2),
                Duration.ofMillis(typed.get(PAUSE).orElse(1000)), goOn, repeat,
                typed.get(Options.ALLOW_OUTSIDE).orElse(AllowedHosts.NONE));
    }

    /** Whole numbers between these two. */
    private static Reader<Integer> number(int least, int most) {
        return (text, name) -> {
            if (!text.matches("[0-9]{1,6}") || Integer.parseInt(text) < least || Integer.parseInt(text) > most) {
                throw new UsageException("support.batch.number", name, Integer.toString(least),
                        Integer.toString(most));
            }
            return Integer.parseInt(text);
        };
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
