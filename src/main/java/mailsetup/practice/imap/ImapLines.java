package mailsetup.practice.imap;

import java.util.regex.Pattern;

/** Puts commands together from lines: a literal (RFC 3501 section 4.3) makes a command longer than a line. */
final class ImapLines {
    private static final Pattern LITERAL = Pattern.compile("\\{(\\d{1,5})(\\+?)}$");
    private static final int LONGEST = 32_768;

    private final StringBuilder command = new StringBuilder();
    private int owed;

    /** What is missing for a whole command. */
    enum Wants {
        /** It is whole. */
        NOTHING,
        /** A literal, which the client sends when asked to. */
        INVITED_LITERAL,
        /** A literal, which is already on its way (RFC 7888). */
        LITERAL
    }

    /** Adds a line; no literal of ours may hold a line end. */
    Wants add(String line) {
        command.append(command.isEmpty() ? "" : "\r\n").append(line);
        var literal = LITERAL.matcher(line).region(Math.min(owed, line.length()), line.length());
        owed = 0;
        if (!literal.find() || command.length() > LONGEST) {
            return Wants.NOTHING;
        }
        owed = Integer.parseInt(literal.group(1));
        return literal.group(2).isEmpty() ? Wants.INVITED_LITERAL : Wants.LITERAL;
    }

    /** Hands out the whole command and begins the next one. */
    String take() {
        var whole = command.toString();
        command.setLength(0);
        return whole;
    }
}
