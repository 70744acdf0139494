package mailsetup.handoff.format;

/** Texts between quotation marks in the files of programs. */
public final class Quote {
    private Quote() {}

    /** For a POSIX shell and for mutt: nothing between single quotes means anything. */
    public static String single(String text) {
        return "'" + text.replace("'", "'\\''") + "'";
    }

    /** For fetchmail and mbsync: a backslash takes the meaning away from what follows. */
    public static String backslashed(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
