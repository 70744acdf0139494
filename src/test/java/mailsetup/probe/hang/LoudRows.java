package mailsetup.probe.hang;

import static mailsetup.core.Protocol.IMAP;
import static mailsetup.core.Protocol.POP3;
import static mailsetup.core.Protocol.SMTP;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import mailsetup.core.Protocol;
import mailsetup.probe.Failure;
import mailsetup.probe.Failure.Limit;
import mailsetup.probe.Stage;
import mailsetup.testkit.Probing;
import mailsetup.testkit.Script;

/** Servers that send much, or announce much, or make the probe work. */
final class LoudRows {
    private static final String LONG_LINE = "x".repeat(100_000);
    private static final String BYTES_4G = "{4294967296}";
    private static final String NO_NUMBER = Ending.of(Stage.INSPECT, Failure.Unexpected.class);
    private static final String NO_LOGIN = Ending.of(Stage.AUTHENTICATE, Failure.NotOffered.class);
    private static final int NESTED = 30_000;

    private LoudRows() {}

    static List<Row> all() {
        return Stream.of(lines(), floods(), literals(), numbers(), oddities(), tls()).flatMap(List::stream).toList();
    }

    private static List<Row> lines() {
        return List.of(
                row("a line without end instead of the greeting", Point.GREETING, limit(Limit.LINE),
                        (p, s) -> s.sends(Manners.greeting(p)).pours(LONG_LINE)),
                row("a line without end among its capabilities", Point.CAPABILITIES, limit(Limit.LINE),
                        (p, s) -> s.sends(more(p)).pours(LONG_LINE)),
                row("a line without end instead of the answer to the password", Point.LOGIN, limit(Limit.LINE),
                        (p, s) -> s.sends(untagged(p)).pours(LONG_LINE)),
                row("a line without end instead of the answer to EXAMINE, STAT, MAIL", Point.OPENING,
                        limit(Limit.LINE),
                        (p, s) -> s.sends(untagged(p)).pours(LONG_LINE)),
                row("zeros without end instead of the greeting", Point.GREETING, limit(Limit.LINE),
                        (_, s) -> s.pours("\0".repeat(10_000))));
    }

    private static List<Row> floods() {
        return List.of(
                row("capabilities without end", Point.CAPABILITIES, limit(Limit.TOTAL),
                        (p, s) -> s.says(more(p)).floods(p == POP3 ? "X-MORE" : more(p))),
                row("empty lines without end instead of its capabilities", Point.CAPABILITIES,
                        (point, p) -> p == IMAP ? Ending.of(point.stage(), Limit.TOTAL) : NO_LOGIN,
                        (p, s) -> s.pours("\r\n".repeat(1000))),
                row("a million untagged answers to the password", Point.LOGIN, butPop(NO_NUMBER, limit(Limit.TOTAL)),
                        (p, s) -> s.pours((untagged(p) + "\r\n").repeat(100))),
                row("a million untagged answers to EXAMINE, STAT, MAIL", Point.OPENING,
                        butPop(NO_NUMBER, limit(Limit.TOTAL)),
                        (p, s) -> s.pours((untagged(p) + "\r\n").repeat(100))),
                row("the shortest lines without end to EXAMINE, STAT, MAIL", Point.OPENING,
                        butPop(NO_NUMBER, limit(Limit.TOTAL)),
                        (p, s) -> s.pours((p == SMTP ? "250-\n" : "* \n").repeat(1000))),
                row("a list of folders or mails without end", Point.SAMPLE, butPop(Ending.WORKS, limit(Limit.TOTAL)),
                        (p, s) -> s.pours((item(p) + "\r\n").repeat(100))),
                row("no end of asking for the password", Point.LOGIN, failing(Failure.Unexpected.class),
                        (p, s) -> s.says(again(p)).answers(_ -> Optional.of(List.of(again(p))))));
    }

    private static List<Row> literals() {
        return List.of(
                row("a literal of 4 GB in the greeting", Point.GREETING, limit(Limit.LITERAL),
                        (_, s) -> s.says("* OK " + BYTES_4G), IMAP),
                row("a literal of 4 GB among its capabilities", Point.CAPABILITIES, limit(Limit.LITERAL),
                        (_, s) -> s.says("* CAPABILITY " + BYTES_4G), IMAP),
                row("a literal of 4 GB instead of the answer to EXAMINE", Point.OPENING, limit(Limit.LITERAL),
                        (_, s) -> s.says("* LIST () " + BYTES_4G), IMAP),
                row("a literal with a size of 30 digits", Point.OPENING, limit(Limit.LITERAL),
                        (_, s) -> s.says("* LIST () {" + "9".repeat(30) + "}"), IMAP),
                row("literals of 200 kB, one after the other", Point.OPENING, limit(Limit.TOTAL),
                        (_, s) -> s.floods("* LIST () {200000}\r\n" + "x".repeat(200_000)), IMAP));
    }

    private static List<Row> numbers() {
        return List.of(
                row("two billion mails", Point.OPENING, butPop(NO_NUMBER, LoudRows::works),
                        (p, s) -> s.says(switch (p) {
                            case IMAP -> "* 2147483647 EXISTS\r\n$tag OK open";
                            case POP3 -> "+OK 2147483647 2147483647";
                            case SMTP -> "250 2147483647";
                        }).answers(Manners.until(p, "never"))),
                row("more mails than a number can tell", Point.OPENING, butPop(NO_NUMBER, LoudRows::works),
                        (p, s) -> s.says(switch (p) {
                            case IMAP -> "* 99999999999999999999 EXISTS\r\n$tag OK open";
                            case POP3 -> "+OK 99999999999999999999 99999999999999999999";
                            case SMTP -> "250 99999999999999999999";
                        }).answers(Manners.until(p, "never"))),
                row("fewer mails than none", Point.OPENING, butPop(NO_NUMBER, LoudRows::works),
                        (p, s) -> s.says(switch (p) {
                            case IMAP -> "* -1 EXISTS\r\n$tag OK open";
                            case POP3 -> "+OK -1 -1";
                            case SMTP -> "250 -1";
                        }).answers(Manners.until(p, "never"))));
    }

    private static List<Row> oddities() {
        return List.of(
                row("deflated data that nobody asked for (COMPRESS)", Point.OPENING, limit(Limit.LINE),
                        (_, s) -> s.pours(deflated())),
                row("2 MB of the password", Point.LOGIN, butPop(NO_NUMBER, limit(Limit.TOTAL)),
                        (p, s) -> s.floods(untagged(p) + " " + latin(Probing.PASSWORD).repeat(4000))),
                row("brackets in brackets in brackets", Point.OPENING, failing(Failure.Unexpected.class),
                        (_, s) -> s.says("* 1 FETCH (BODYSTRUCTURE " + "(".repeat(NESTED)), IMAP),
                row("plain text without end after the permission for STARTTLS", Point.UPGRADE,
                        failing(Failure.SpeaksPlainText.class), (p, s) -> s.floods(Manners.greeting(p))));
    }

    private static List<Row> tls() {
        return List.of(
                // Fewer lines than any limit: whoever does not read them in time is late, and so is whoever waits for more.
                row("TLS records of one byte", Point.OPENING, butPop(NO_NUMBER, failing(Failure.TimedOut.class)),
                        (p, s) -> s.drips((untagged(p) + "\r\n").repeat(900), Duration.ZERO).staysSilent()),
                row("new keys without end", Point.OPENING, failing(Failure.TimedOut.class), (_, s) -> s.rekeys()));
    }

    private static Row row(String does, Point point, BiFunction<Point, Protocol, String> ending,
            BiConsumer<Protocol, Script> act, Protocol... only) {
        var protocols = only.length == 0 ? Protocol.values() : only;
        return new Row(does, true, Stream.of(protocols).map(protocol -> new Case(protocol, point.security(), s -> {
            point.lead(protocol, s);
            act.accept(protocol, s);
        }, point.stage(), ending.apply(point, protocol))).toList());
    }

    private static BiFunction<Point, Protocol, String> limit(Limit limit) {
        return (point, _) -> Ending.of(point.stage(), limit);
    }

    private static BiFunction<Point, Protocol, String> failing(Class<? extends Failure> kind) {
        return (point, _) -> Ending.of(point.stage(), kind);
    }

    private static String works(Point point, Protocol protocol) {
        return Ending.WORKS;
    }

    /** In POP every line is a whole answer, so a flood of them answers what is asked next: with no number, as a rule. */
    private static BiFunction<Point, Protocol, String> butPop(String pop,
            BiFunction<Point, Protocol, String> others) {
        return (point, protocol) -> protocol == POP3 ? pop : others.apply(point, protocol);
    }

    /** The beginning of one more capability. */
    private static String more(Protocol protocol) {
        return switch (protocol) {
            case IMAP -> "* CAPABILITY X-MORE";
            case POP3 -> "+OK";
            case SMTP -> "250-X-MORE";
        };
    }

    /** A line after which more must follow. */
    private static String untagged(Protocol protocol) {
        return switch (protocol) {
            case IMAP -> "* OK";
            case POP3 -> "+OK";
            case SMTP -> "250-ok";
        };
    }

    /** The request for one more line of the login. */
    private static String again(Protocol protocol) {
        return protocol == SMTP ? "334 " : "+ ";
    }

    private static String item(Protocol protocol) {
        return switch (protocol) {
            case IMAP -> "* LIST () \"/\" Folder";
            case POP3 -> "1 1000";
            case SMTP -> "250-ok";
        };
    }

    /** A megabyte of zeros, as small as it gets. */
    private static String deflated() {
        var deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
        deflater.setInput(new byte[1 << 20]);
        deflater.finish();
        var some = new byte[1 << 12];
        int length = deflater.deflate(some);
        deflater.end();
        return new String(some, 0, length, StandardCharsets.ISO_8859_1);
    }

    private static String latin(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }
}
