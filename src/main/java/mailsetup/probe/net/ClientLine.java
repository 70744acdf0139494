package mailsetup.probe.net;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A line that goes to the server, as far as it may be written down. Only commands of this list are; whatever else goes
 * out, whether a password, a base64 answer or a literal, leaves one dot, and no text is ever made of it. So a secret
 * cannot get in by accident.
 *
 * @param text what may be written down
 * @param verb the command in upper case; empty where it is none of those that are known
 * @param mechanism the one a login names, by the name under which it is permitted; empty where it names none we know
 * @param answers how many lines a login may still need after this one
 */
record ClientLine(String text, String verb, String mechanism, int answers) {
    static final String UNSAID = "…";
    private static final Set<String> OPEN = Set.of("CAPABILITY", "NOOP", "LOGOUT", "STARTTLS", "LIST", "STATUS",
            "EXAMINE", "GETQUOTAROOT", "NAMESPACE", "ID", "FETCH", "SEARCH", "CLOSE", "UNSELECT", "ENABLE", "CAPA",
            "STLS", "STAT", "UIDL",
            "QUIT", "RSET", "EHLO", "HELO", "MAIL", "RCPT");
    private static final Set<String> CREDENTIAL = Set.of("LOGIN", "AUTHENTICATE", "PASS", "APOP", "AUTH");
    private static final List<String> VERBS = Stream.of(OPEN, CREDENTIAL, Set.of("USER", "DATA")).flatMap(Set::stream)
            .toList();
    private static final List<String> MECHANISMS = List.of("PLAIN", "LOGIN", "SCRAM-SHA-256", "SCRAM-SHA-1",
            "DIGEST-MD5", "CRAM-MD5", "XOAUTH2", "OAUTHBEARER");
    private static final int LONGEST_TAG = 16;
    private static final ClientLine NOTHING = new ClientLine(UNSAID, "", "", 0);

    /**
     * Reads the first bytes of an array as a line.
     *
     * @param tagged whether commands of this protocol begin with a tag (IMAP)
     */
    static ClientLine of(byte[] line, int length, boolean tagged) {
        int at = tagged ? 1 : 0;
        var words = Span.words(line, length, at + 4);
        if (words.size() <= at || words.getFirst().length() > LONGEST_TAG) {
            return NOTHING;
        }
        var verb = known(words.get(at), VERBS);
        if (OPEN.contains(verb)) {
            return new ClientLine(new String(line, 0, length, StandardCharsets.UTF_8).strip(), verb, "", 0);
        }
        if (verb.isEmpty() || verb.equals("DATA")) {
            return new ClientLine(UNSAID, verb, "", 0);
        }
        var named = words.size() > at + 1 && verb.startsWith("AUTH") ? known(words.get(at + 1), MECHANISMS) : "";
        var said = (tagged ? words.getFirst().text() + " " : "") + verb + (named.isEmpty() ? "" : " " + named);
        return new ClientLine(said + " " + UNSAID, verb, permitted(verb, named),
                answers(verb, named, words.size() - at - 2));
    }

    /** What POP calls USER and PASS is one mechanism; a command without one is its own. */
    private static String permitted(String verb, String named) {
        return verb.startsWith("AUTH") ? named : verb.equals("PASS") ? "USER" : verb;
    }

    /**
     * User name and password for LOGIN, where IMAP can send either as a literal (RFC 9051 section 4.3); name, proof and
     * an empty answer to the server's own proof for SCRAM, the last two for DIGEST-MD5; the token and whatever makes the
     * server say why it was refused; one answer for every other mechanism; none for PASS. What the command brings along is not asked for any more.
     */
    private static int answers(String verb, String named, int brought) {
        if (verb.equals("LOGIN")) {
            return 2;
        }
        return verb.startsWith("AUTH") ? Math.max(0, questions(named) - Math.max(0, brought)) : 0;
    }

    private static int questions(String mechanism) {
        return switch (mechanism) {
            case "SCRAM-SHA-256", "SCRAM-SHA-1" -> 3;
            case "LOGIN", "DIGEST-MD5", "XOAUTH2", "OAUTHBEARER" -> 2;
            default -> 1;
        };
    }

    private static String known(Span word, List<String> all) {
        return all.stream().filter(word::is).findFirst().orElse("");
    }

    /** Whether it begins a login. */
    boolean credential() {
        return CREDENTIAL.contains(verb);
    }

    /** Whether that login is one with a token. */
    boolean bearer() {
        return mechanism.equals("XOAUTH2") || mechanism.equals("OAUTHBEARER");
    }

    /** Whether it ends the conversation, and nothing else. */
    boolean goodbye() {
        return text.equals("QUIT") || text.matches("[A-Z]\\d+ LOGOUT");
    }
}
