package mailsetup.practice.imap;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import mailsetup.practice.mailbox.Mail;

/** What SEARCH looks for (RFC 3501 section 6.4.4), of which we know ALL, UNSEEN, SINCE and HEADER. */
final class SearchKeys {
    private static final DateTimeFormatter DAY = new DateTimeFormatterBuilder().parseCaseInsensitive()
            .appendPattern("d-MMM-uuuu").toFormatter(Locale.US);

    private SearchKeys() {}

    /** All keys must hold; empty when one is unknown. */
    static Optional<Predicate<Mail>> parse(List<String> words) {
        var rest = new ArrayDeque<>(words);
        Predicate<Mail> all = mail -> true;
        try {
            do {
                all = all.and(next(rest));
            } while (!rest.isEmpty());
            return Optional.of(all);
        } catch (IllegalArgumentException | DateTimeParseException _) {
            return Optional.empty();
        }
    }

    private static Predicate<Mail> next(ArrayDeque<String> rest) {
        return switch (word(rest).toUpperCase(Locale.ROOT)) {
            case "ALL" -> mail -> true;
            case "UNSEEN" -> mail -> !mail.seen();
            case "SINCE" -> since(LocalDate.parse(word(rest), DAY));
            case "HEADER" -> header(word(rest), word(rest));
            default -> throw new IllegalArgumentException("unknown key");
        };
    }

    private static String word(ArrayDeque<String> rest) {
        return Optional.ofNullable(rest.poll()).orElseThrow(() -> new IllegalArgumentException("a word is missing"));
    }

    private static Predicate<Mail> since(LocalDate day) {
        return mail -> !mail.received().toLocalDate().isBefore(day);
    }

    private static Predicate<Mail> header(String name, String value) {
        var wanted = value.toLowerCase(Locale.ROOT);
        return mail -> Stream.of(mail.header().split("\r\n(?![ \t])"))
                .filter(line -> line.regionMatches(true, 0, name + ":", 0, name.length() + 1))
                .anyMatch(line -> line.toLowerCase(Locale.ROOT).contains(wanted));
    }
}
