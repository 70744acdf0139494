package mailsetup.probe.net;

import java.util.Locale;
import java.util.Set;

/**
 * A line that goes to the server, as far as it may be written down. Only commands of this list are; whatever else goes
 * out, whether a password, a base64 answer or a literal, leaves one dot. So a secret cannot get in by accident.
 *
 * @param text what may be written down
 * @param credential whether the line begins a login
 */
record ClientLine(String text, boolean credential) {
    static final String UNSAID = "…";
    private static final Set<String> OPEN = Set.of("CAPABILITY", "NOOP", "LOGOUT", "STARTTLS", "LIST", "STATUS",
            "EXAMINE", "GETQUOTAROOT", "NAMESPACE", "ID", "FETCH", "SEARCH", "CLOSE", "UNSELECT", "ENABLE", "CAPA",
            "STLS", "STAT", "UIDL",
            "QUIT", "RSET", "EHLO", "HELO", "MAIL", "RCPT");
    private static final Set<String> CREDENTIAL = Set.of("LOGIN", "AUTHENTICATE", "PASS", "APOP", "AUTH");
    private static final Set<String> MECHANISMS = Set.of("PLAIN", "LOGIN", "CRAM-MD5", "XOAUTH2", "OAUTHBEARER");

    /**
     * Reads a line.
     *
     * @param tagged whether commands of this protocol begin with a tag (IMAP)
     */
    static ClientLine of(String line, boolean tagged) {
        var words = line.strip().split(" ", tagged ? 4 : 3);
        int at = tagged ? 1 : 0;
        if (words.length <= at || words[0].length() > 16) {
            return new ClientLine(UNSAID, false);
        }
        var prefix = tagged ? words[0] + " " : "";
        var verb = words[at].toUpperCase(Locale.ROOT);
        if (CREDENTIAL.contains(verb)) {
            return new ClientLine(prefix + verb + mechanism(verb, words, at + 1) + " " + UNSAID, true);
        }
        if (verb.equals("USER")) {
            return new ClientLine(prefix + verb + " " + UNSAID, false);
        }
        return new ClientLine(OPEN.contains(verb) ? line.strip() : UNSAID, false);
    }

    /** The mechanism a login command names: the verb itself where it names none. */
    static String mechanismOf(String line, boolean tagged) {
        var words = line.strip().split(" ", tagged ? 4 : 3);
        int at = tagged ? 1 : 0;
        var verb = words[at].toUpperCase(Locale.ROOT);
        return switch (verb) {
            case "AUTHENTICATE", "AUTH" -> words.length > at + 1 ? words[at + 1].toUpperCase(Locale.ROOT) : "";
            case "PASS" -> "USER";
            default -> verb;
        };
    }

    /**
     * How many lines a login may still need after the command that begins it: user name and password for LOGIN, where IMAP
     * can send either as a literal (RFC 9051 section 4.3); one answer for every other mechanism; none for PASS. What the command
     * brings along is not asked for any more.
     */
    static int answersAfter(String line, boolean tagged) {
        var words = line.strip().split(" ", -1);
        int at = tagged ? 1 : 0;
        return switch (words[at].toUpperCase(Locale.ROOT)) {
            case "AUTHENTICATE", "AUTH" ->
                Math.max(0, (mechanismOf(line, tagged).equals("LOGIN") ? 2 : 1) - Math.max(0, words.length - at - 2));
            case "LOGIN" -> 2;
            default -> 0;
        };
    }

    /** Whether this is the command that ends the conversation, and nothing else. */
    static boolean isGoodbye(String line, boolean tagged) {
        return line.strip().matches(tagged ? "[A-Z]\\d+ LOGOUT" : "QUIT");
    }

    private static String mechanism(String verb, String[] words, int at) {
        if (!verb.startsWith("AUTH") || words.length <= at) {
            return "";
        }
        var name = words[at].toUpperCase(Locale.ROOT);
        return MECHANISMS.contains(name) ? " " + name : "";
    }
}
