package mailsetup.practice.imap;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mailsetup.practice.mailbox.Mail;

/** What FETCH can tell of one mail. */
final class FetchItems {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd-MMM-uuuu HH:mm:ss Z", Locale.US);
    private static final Pattern ITEM = Pattern.compile("[A-Z0-9.]+(\\[[^]]*](<\\d{1,9}\\.\\d{1,9}>)?)?");
    private static final Pattern PIECE = Pattern.compile(".*<(\\d+)\\.(\\d+)>");
    private static final Pattern FIELDS = Pattern.compile("HEADER\\.FIELDS \\(([^)]*)\\)");

    private final List<String> items;

    /** Reads one item or a list of them. */
    FetchItems(String text) {
        items = ITEM.matcher(text.toUpperCase(Locale.ROOT)).results().map(found -> found.group()).toList();
    }

    /** Whether we know all of them. */
    boolean known() {
        return !items.isEmpty() && items.stream().allMatch(FetchItems::known);
    }

    /** The line for one mail. */
    String line(int number, Mail mail, boolean withUid) {
        var wanted = withUid && !items.contains("UID")
                ? Stream.concat(Stream.of("UID"), items.stream())
                : items.stream();
        return "* " + number + " FETCH ("
                + wanted.map(item -> value(item, mail)).collect(Collectors.joining(" ")) + ")";
    }

    private static boolean known(String item) {
        return switch (item) {
            case "UID", "FLAGS", "INTERNALDATE", "RFC822.SIZE", "FAST" -> true;
            default -> item.startsWith("BODY[") || item.startsWith("BODY.PEEK[");
        };
    }

    private static String value(String item, Mail mail) {
        return switch (item) {
            case "UID" -> "UID " + mail.uid();
            case "FLAGS" -> "FLAGS (" + (mail.seen() ? "\\Seen" : "") + ")";
            case "INTERNALDATE" -> "INTERNALDATE \"" + DATE.format(mail.received()) + "\"";
            case "RFC822.SIZE" -> "RFC822.SIZE " + mail.bytes();
            case "FAST" -> Stream.of("FLAGS", "INTERNALDATE", "RFC822.SIZE").map(each -> value(each, mail))
                    .collect(Collectors.joining(" "));
            default -> section(item, item.substring(item.indexOf('[') + 1, item.indexOf(']')), mail);
        };
    }

    private static String section(String item, String section, Mail mail) {
        var fields = FIELDS.matcher(section);
        var piece = PIECE.matcher(item);
        boolean whole = !piece.matches();
        // Of a large mail no more is made than is asked for.
        long last = whole ? mail.bytes() : mail.header().length() + number(piece, 1) + number(piece, 2);
        var text = fields.matches() ? fields(mail.header(), List.of(fields.group(1).split(" "))) : switch (section) {
            case "HEADER" -> mail.header();
            case "TEXT" -> mail.beginning(last).substring(mail.header().length());
            default -> mail.beginning(last);
        };
        return "BODY[" + section + "]" + (whole
                ? literal(text)
                : "<" + piece.group(1) + ">" + literal(part(text, number(piece, 1), number(piece, 2))));
    }

    private static String part(String text, long from, long length) {
        int begin = (int) Math.min(text.length(), from);
        return text.substring(begin, (int) Math.min(text.length(), begin + length));
    }

    private static long number(Matcher piece, int group) {
        return Long.parseLong(piece.group(group));
    }

    private static String literal(String text) {
        return " {" + text.length() + "}\r\n" + text;
    }

    private static String fields(String header, List<String> names) {
        return Stream.of(header.split("\r\n(?![ \t])"))
                .filter(field -> names.contains(field.split(":", 2)[0].toUpperCase(Locale.ROOT)))
                .map(field -> field + "\r\n").collect(Collectors.joining()) + "\r\n";
    }
}
