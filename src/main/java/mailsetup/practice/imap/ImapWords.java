package mailsetup.practice.imap;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Takes a command apart into atoms, quoted strings, literals and lists (RFC 3501 section 9), in one pass. */
final class ImapWords {
    private static final Pattern LITERAL = Pattern.compile("\\{(\\d{1,5})\\+?}\r\n");

    private final String text;
    private int at;

    private ImapWords(String text) {
        this.text = text;
    }

    /** The words; whatever is left open ends with the command. */
    static List<String> split(String text) {
        var scan = new ImapWords(text);
        var words = new ArrayList<String>();
        while (scan.skipBlanks()) {
            words.add(scan.next());
        }
        return words;
    }

    private boolean skipBlanks() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at < text.length();
    }

    private String next() {
        return switch (text.charAt(at)) {
            case '"' -> quoted();
            case '{' -> literal();
            default -> atomOrList();
        };
    }

    private String quoted() {
        var word = new StringBuilder();
        for (at++; at < text.length() && text.charAt(at) != '"'; at++) {
            if (text.charAt(at) == '\\' && at + 1 < text.length()) {
                at++;
            }
            word.append(text.charAt(at));
        }
        at = Math.min(at + 1, text.length());
        return word.toString();
    }

    private String literal() {
        var head = LITERAL.matcher(text).region(at, text.length());
        if (!head.lookingAt()) {
            return atomOrList();
        }
        int start = head.end();
        at = Math.min(text.length(), start + Integer.parseInt(head.group(1)));
        return text.substring(start, at);
    }

    /** Brackets and parentheses keep what they hold together, as in {@code BODY.PEEK[HEADER.FIELDS (FROM)]}. */
    private String atomOrList() {
        int start = at;
        int depth = 0;
        for (; at < text.length() && (depth > 0 || !Character.isWhitespace(text.charAt(at))); at++) {
            depth += switch (text.charAt(at)) {
                case '(', '[' -> 1;
                case ')', ']' -> -1;
                default -> 0;
            };
        }
        return text.substring(start, at);
    }
}
