package mailsetup.handoff.format;

/** Texts between quotation marks in the files of programs. */
public final class Quote {
    private Quote() {}

    /** For a POSIX shell and for mutt: nothing between single quotes means anything. */
    public static String single(String text) {
        return "'" + text.replace("'", "'\\''") + "'";
    }

    /** For fetchmail, mbsync and a string in Python: a backslash takes the meaning away from what follows. */
    public static String backslashed(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    /** For a value in an INI file as aerc reads it: a hash or a semicolon would begin a comment, and backquotes go around it. */
    public static String ini(String text) {
        return text.chars().anyMatch(c -> c == '#' || c == ';' || c == '`') ? "`" + text + "`" : text;
    }

    /** A sender with its name (RFC 5322 section 3.4; letters outside ASCII stand as they are, RFC 6532). */
    public static String sender(String name, String address) {
        return backslashed(name) + " <" + address + ">";
    }
}
