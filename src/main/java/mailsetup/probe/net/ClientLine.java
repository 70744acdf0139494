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

    /** How many lines a login command needs behind it: the blob of PLAIN if it is not there yet, user name and password of LOGIN. */
    static int linesAfter(String line, boolean tagged) {
        return switch (mechanismOf(line, tagged)) {
            case "PLAIN" -> line.strip().split(" ").length > (tagged ? 3 : 2) ? 0 : 1;
            case "LOGIN" -> 2;
            default -> 0;
        };
    }

    private static String mechanism(String verb, String[] words, int at) {
        if (!verb.startsWith("AUTH") || words.length <= at) {
            return "";
        }
        var name = words[at].toUpperCase(Locale.ROOT);
        return MECHANISMS.contains(name) ? " " + name : "";
    }
}
