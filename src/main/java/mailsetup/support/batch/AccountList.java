package mailsetup.support.batch;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import mailsetup.core.EmailAddress;
import mailsetup.core.Endpoint;
import mailsetup.core.Protocol;
import mailsetup.core.Secret;
import mailsetup.core.ServerSettings;

/**
 * Reads a CSV list of accounts (RFC 4180). The first line names the columns, in any order: {@code address}, and if
 * wanted {@code password} or {@code password_env}, {@code user}, {@code imap}, {@code pop}, {@code smtp}.
 *
 * @param environment where {@code password_env} is looked up
 * @param secrets passwords by address, for accounts without one in the list
 * @param server reads what stands in the column of a protocol, or throws {@link IllegalArgumentException}
 */
public record AccountList(Map<String, String> environment, Map<String, String> secrets,
        BiFunction<Protocol, String, Endpoint> server) {
    /** As many as one person can look at the causes of. */
    public static final int MOST = 20_000;
    private static final Map<Protocol, String> COLUMNS = Map.of(Protocol.IMAP, "imap", Protocol.POP3, "pop",
            Protocol.SMTP, "smtp");

    /**
     * The accounts in the order of the list.
     *
     * @throws BatchListException when the list cannot be used; it tells the line and not what stands there
     */
    public List<BatchAccount> read(String csv) throws BatchListException {
        var accounts = new ArrayList<BatchAccount>();
        var seen = new HashSet<String>();
        for (var line : lines(csv)) {
            var account = account(accounts.size() + 1, line);
            if (!seen.add(account.open().replaceFirst("\\d+ ", ""))) {
                throw new BatchListException("support.batch.twice", line.getStartingLineNumber());
            }
            accounts.add(account);
        }
        if (accounts.isEmpty() || accounts.size() > MOST) {
            throw new BatchListException("support.batch.size", MOST);
        }
        return accounts;
    }

    /**
     * Passwords by address, from a CSV with the columns {@code address} and {@code password}.
     *
     * @throws BatchListException when it cannot be used
     */
    public static Map<String, String> secrets(String csv) throws BatchListException {
        return lines(csv).stream().collect(Collectors.toMap(line -> field(line, "address").orElse(""),
                line -> field(line, "password").orElse(""), (first, _) -> first));
    }

    /** Whether passwords stand in the list itself. */
    public static boolean holdsPasswords(String csv) throws BatchListException {
        return lines(csv).stream().anyMatch(line -> field(line, "password").isPresent());
    }

    private static List<NamedCsvRecord> lines(String csv) throws BatchListException {
        var text = csv.startsWith("\uFEFF") ? csv.substring(1) : csv;
        var head = text.lines().findFirst().orElse("").toLowerCase(Locale.ROOT);
        var names = text.indexOf('\n') < 0 ? text : head + text.substring(text.indexOf('\n'));
        try (var reader = CsvReader.builder().fieldSeparator(head.contains(";") ? ";" : ",").ofNamedCsvRecord(names)) {
            var lines = reader.stream().limit(MOST + 1L).toList();
            if (!head.contains("address")) {
                throw new BatchListException("support.batch.no-address-column");
            }
            return lines;
        } catch (CsvParseException | IOException e) {
            throw new BatchListException("support.batch.not-csv");
        }
    }

    private BatchAccount account(int number, NamedCsvRecord line) throws BatchListException {
        try {
            var address = EmailAddress.of(field(line, "address").orElse(""));
            var user = field(line, "user");
            if (user.filter(name -> !ServerSettings.isUser(name)).isPresent()) {
                throw new IllegalArgumentException("not a user name");
            }
            return new BatchAccount(number, address, user, secret(address, line), servers(line));
        } catch (IllegalArgumentException e) {
            throw new BatchListException("support.batch.line", line.getStartingLineNumber());
        }
    }

    private Optional<Secret> secret(EmailAddress address, NamedCsvRecord line) throws BatchListException {
        var variable = field(line, "password_env");
        if (variable.isPresent() && environment.getOrDefault(variable.get(), "").isEmpty()) {
            throw new BatchListException("support.batch.no-variable", line.getStartingLineNumber());
        }
        return line.findField("password").filter(word -> !word.isEmpty()).or(() -> variable.map(environment::get))
                .or(() -> Optional.ofNullable(secrets.get(address.toString()))).filter(word -> !word.isEmpty())
                .map(word -> Secret.of(word));
    }

    private Map<Protocol, Endpoint> servers(NamedCsvRecord line) {
        var servers = new EnumMap<Protocol, Endpoint>(Protocol.class);
        COLUMNS.forEach((protocol, column) -> field(line, column)
                .ifPresent(text -> servers.put(protocol, server.apply(protocol, text))));
        return servers;
    }

    private static Optional<String> field(NamedCsvRecord line, String column) {
        return line.findField(column).map(String::strip).filter(text -> !text.isEmpty());
    }
}
