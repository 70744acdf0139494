package mailsetup.discovery.letter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mailsetup.core.EmailAddress;
import mailsetup.core.Protocol;
import mailsetup.core.Secret;
import mailsetup.testkit.Letters;

/**
 * A letter written for the tests, with what a careful person reads in it.
 *
 * @param expected by what stands before the equals sign; {@code -} for what the letter does not tell
 */
record Specimen(String name, Map<String, String> expected, String text) {
    private static final Path FOLDER = Letters.FOLDER;
    private static final String LINE = Letters.LINE;

    /** The six items of the score. */
    enum Item {
        ADDRESS, PASSWORD, INCOMING, OUTGOING, SECURITY, USER
    }

    static List<Specimen> letters() {
        return all("[0-4].*");
    }

    static List<Specimen> others() {
        return all("no-.*");
    }

    static Specimen named(String name) {
        return all(name + ".*").getFirst();
    }

    private static List<Specimen> all(String names) {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.getFileName().toString().matches(names)).sorted().map(Specimen::load)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Specimen load(Path file) {
        try {
            var all = Files.readString(file);
            int line = all.indexOf(LINE);
            var expected = new LinkedHashMap<String, String>();
            all.substring(0, line).lines().forEach(
                    each -> expected.put(each.split(" = ", 2)[0], each.split(" = ", 2)[1]));
            return new Specimen(file.getFileName().toString(), expected, all.substring(line + LINE.length()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String expected(Item item) {
        return switch (item) {
            case ADDRESS -> entry("address");
            case PASSWORD -> entry("password");
            case INCOMING -> parts("imap", 0, 2) + ", " + parts("pop", 0, 2);
            case OUTGOING -> parts("smtp", 0, 2);
            case SECURITY -> parts("imap", 2, 3) + ", " + parts("pop", 2, 3) + ", " + parts("smtp", 2, 3);
            case USER -> parts("imap", 3, 4) + ", " + parts("pop", 3, 4) + ", " + parts("smtp", 3, 4);
        };
    }

    String read(Item item) {
        try (var reading = Letter.read(text)) {
            return switch (item) {
                case ADDRESS ->
                    accounts(reading, each -> each.address().flatMap(Found::value).map(EmailAddress::toString));
                case PASSWORD -> accounts(reading,
                        each -> each.password().flatMap(Found::value).map(Secret::reveal).map(String::new));
                case INCOMING -> door(reading, Protocol.IMAP) + ", " + door(reading, Protocol.POP3);
                case OUTGOING -> door(reading, Protocol.SMTP);
                case SECURITY -> each(reading, server -> server.security().flatMap(Found::value)
                        .map(mode -> mode.name().toLowerCase(Locale.ROOT)));
                case USER ->
                    each(reading, server -> server.user().flatMap(Found::value).map(user -> name(user, reading)));
            };
        }
    }

    private String entry(String item) {
        return Objects.requireNonNull(expected.get(item), () -> name + " says nothing of " + item);
    }

    private String parts(String server, int from, int to) {
        var all = entry(server).split(" ");
        return all.length == 1 ? "-" : String.join(" ", Arrays.copyOfRange(all, from, to));
    }

    private static String accounts(LetterReading reading,
            java.util.function.Function<LetterAccount, Optional<String>> part) {
        return reading.accounts().stream().map(each -> part.apply(each).orElse("-")).distinct()
                .collect(Collectors.joining("|"));
    }

    private static String door(LetterReading reading, Protocol protocol) {
        return Optional.ofNullable(reading.servers().get(protocol))
                .map(server -> server.host().flatMap(Found::value).map(Object::toString).orElse("?") + " "
                        + server.port().flatMap(Found::value).map(Object::toString).orElse("-"))
                .orElse("-");
    }

    private static String each(LetterReading reading,
            java.util.function.Function<LetterServer, Optional<String>> part) {
        return Arrays.stream(Protocol.values()).map(protocol -> Optional.ofNullable(reading.servers().get(protocol))
                .flatMap(part).orElse("-")).collect(Collectors.joining(", "));
    }

    private static String name(LetterUser user, LetterReading reading) {
        return switch (user) {
            case LetterUser.Name(var name) -> name;
            case LetterUser rule when reading.accounts().size() == 1
                    && reading.accounts().getFirst().address().flatMap(Found::value).isPresent() ->
                rule.of(reading.accounts().getFirst().address().flatMap(Found::value).get());
            case LetterUser.LocalPart _ -> "LOCAL";
            case LetterUser.Address _ -> "ADDRESS";
        };
    }
}
