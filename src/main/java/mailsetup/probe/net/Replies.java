package mailsetup.probe.net;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import mailsetup.core.Protocol;
import mailsetup.probe.Reply;
import org.jspecify.annotations.Nullable;

/** Recognises a server's no, as each protocol says it. */
public final class Replies {
    private static final Pattern IMAP = Pattern
            .compile("(?i)^(?:\\* (BYE|BAD)|(?:(?!\\*)\\S+ )?(NO|BAD|BYE))\\b ?(?:\\[([^\\]]*)] ?)?.*");
    private static final Pattern IMAP_YES = Pattern.compile("(?i)^(?!\\*)\\S+ OK\\b.*");
    private static final Pattern IMAP_WARNING = Pattern.compile("(?i)^\\* (NO|BAD)\\b ?(?:\\[([^\\]]*)] ?)?.*");
    /** Also with a plus sign, as one server was heard saying. */
    private static final Pattern POP = Pattern.compile("(?i)^[-+]ERR\\b ?(?:\\[([^\\]]*)])?.*");
    private static final Pattern SMTP = Pattern.compile("^([45]\\d\\d)(?:[ -](\\d\\.\\d{1,3}\\.\\d{1,3})\\b)?.*");
    /** What stands before the words: tag (a letter and a number, as we and Jakarta Mail make them) and status. */
    private static final Pattern HEAD = Pattern
            .compile(
                    "(?i)^(?:\\* (?:BYE|NO|OK|BAD)|(?:[A-Z]+\\d+ )?(?:NO|BAD|BYE)|[A-Z]+\\d+ OK|[-+]ERR|\\d{3})(?:[ -]|$)");
    private static final int LONGEST_TEXT = 1000;

    private Replies() {}

    /**
     * The no among these lines, with all the words the server gave for it.
     *
     * @param lines everything since the last command, without line ends
     */
    public static Optional<Reply> negative(Protocol protocol, List<String> lines) {
        return switch (protocol) {
            case IMAP -> imap(lines);
            case POP3 -> pop(lines);
            case SMTP -> smtp(lines);
        };
    }

    /**
     * What an IMAP server said untagged that sounds like a no: as a rule more follows, and where nothing does it is all
     * there is.
     */
    public static Optional<Reply> warning(Protocol protocol, List<String> lines) {
        return protocol != Protocol.IMAP
                ? Optional.empty()
                : lines.stream().map(IMAP_WARNING::matcher).filter(found -> found.matches()).findFirst()
                        .map(found -> reply(found.group(1), found.group(2),
                                lines.stream().filter(line -> startsWith(line, "* ")).toList()));
    }

    /** What the server asks to be shown to the person (RFC 9051 section 7.1), in an answer that is a yes. */
    public static List<Reply> alerts(List<String> lines) {
        return lines.stream().filter(Replies::isAlert)
                .map(line -> reply(line.matches("(?i)\\* NO\\b.*") ? "NO" : "OK", "ALERT", List.of(line))).toList();
    }

    /** What the server says in this line, without the tag and the status. */
    public static String words(String line) {
        return HEAD.matcher(line).replaceFirst("");
    }

    /** Whether the line begins like that, in any case. */
    static boolean startsWith(String line, String beginning) {
        return line.regionMatches(true, 0, beginning, 0, beginning.length());
    }

    /** Whether the capability is there, with or without parameters. */
    static boolean has(List<String> capabilities, String name) {
        return capabilities.stream().anyMatch(c -> c.equalsIgnoreCase(name) || startsWith(c, name + " "));
    }

    /** Untagged alerts belong to the answer: often they alone say what is wrong (fault A-08). */
    private static Optional<Reply> imap(List<String> lines) {
        if (!lines.isEmpty() && IMAP_YES.matcher(lines.getLast()).matches()) {
            return Optional.empty();
        }
        for (var line : lines.reversed()) {
            var no = IMAP.matcher(line);
            if (no.matches()) {
                var status = no.group(1) == null ? no.group(2) : no.group(1);
                var words = lines.stream().filter(l -> l.equals(line) || startsWith(l, "* NO") || isAlert(l));
                return Optional.of(reply(status, no.group(3), words.toList()));
            }
        }
        return Optional.empty();
    }

    private static Optional<Reply> pop(List<String> lines) {
        for (var line : lines.reversed()) {
            var no = POP.matcher(line);
            if (no.matches()) {
                return Optional.of(reply("-ERR", no.group(1), List.of(line)));
            }
        }
        return Optional.empty();
    }

    private static Optional<Reply> smtp(List<String> lines) {
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        var no = SMTP.matcher(lines.getLast());
        return no.matches() ? Optional.of(reply(no.group(1), no.group(2), lines)) : Optional.empty();
    }

    private static boolean isAlert(String line) {
        return line.toUpperCase(Locale.ROOT).contains("[ALERT]");
    }

    private static Reply reply(String status, @Nullable String code, List<String> lines) {
        var text = lines.stream().map(Replies::words).distinct().collect(Collectors.joining("\n"));
        var bounded = text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
        return new Reply(status.toUpperCase(Locale.ROOT), code == null ? "" : code.toUpperCase(Locale.ROOT), bounded);
    }
}
