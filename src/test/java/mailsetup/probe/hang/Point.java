package mailsetup.probe.hang;

import mailsetup.core.Protocol;
import mailsetup.core.Security;
import mailsetup.probe.Stage;
import mailsetup.testkit.Script;
import mailsetup.testkit.TestCertificates;

/** Where in a conversation a server may begin to misbehave: instead of which answer. */
enum Point {
    /** Nothing was said yet. */
    GREETING("the greeting under TLS", Stage.GREET, "", "", ""),
    /** The same in clear. */
    CLEAR("the greeting in clear", Stage.GREET, "", "", ""),
    /** In a handshake before anything is said. */
    HANDSHAKE("the first TLS handshake", Stage.SECURE, "", "", ""),
    /** CAPABILITY, CAPA, EHLO. */
    CAPABILITIES("its capabilities", Stage.NEGOTIATE, "CAPABILITY", "CAPA", "EHLO"),
    /** The answer to STARTTLS or STLS. */
    PERMISSION("the permission for STARTTLS", Stage.UPGRADE, "STARTTLS", "STLS", "STARTTLS"),
    /** The handshake after it. */
    UPGRADE("the TLS handshake after STARTTLS", Stage.UPGRADE, "STARTTLS", "STLS", "STARTTLS"),
    /** The answer to the password. */
    LOGIN("the answer to the password", Stage.AUTHENTICATE, Manners.PASSWORD, "AUTH", "AUTH"),
    /** EXAMINE, STAT, MAIL. */
    OPENING("the answer to EXAMINE, STAT, MAIL", Stage.INSPECT, "EXAMINE", "STAT", "MAIL"),
    /** NOOP, UIDL, RCPT. */
    QUESTION("the answer to NOOP, UIDL, RCPT", Stage.INSPECT, "NOOP", "UIDL", "RCPT"),
    /** FETCH, LIST, RSET. */
    SAMPLE("the answer to FETCH, LIST, RSET", Stage.INSPECT, "FETCH", "LIST", "RSET"),
    /** LOGOUT, QUIT. */
    GOODBYE("the answer to LOGOUT, QUIT", Stage.INSPECT, "LOGOUT", "QUIT", "QUIT");

    private final String words;
    private final Stage stage;
    private final String imap;
    private final String pop;
    private final String smtp;

    Point(String words, Stage stage, String imap, String pop, String smtp) {
        this.words = words;
        this.stage = stage;
        this.imap = imap;
        this.pop = pop;
        this.smtp = smtp;
    }

    String words() {
        return words;
    }

    Stage stage() {
        return stage;
    }

    Security security() {
        return this == CLEAR || this == PERMISSION || this == UPGRADE ? Security.STARTTLS : Security.TLS;
    }

    /** Whether what comes is a handshake. */
    boolean isHandshake() {
        return this == HANDSHAKE || this == UPGRADE;
    }

    /** Whether this is one question of many, whose lack is a gap and no failure. NOOP is on its way before EXAMINE. */
    boolean leavesAGap(Protocol protocol) {
        return protocol != Protocol.SMTP && this == SAMPLE;
    }

    /** The usual conversation up to here. */
    void lead(Protocol protocol, Script script) {
        if (security() == Security.TLS && this != HANDSHAKE) {
            script.startsTls(TestCertificates.good().serverContext());
        }
        if (!imap.isEmpty()) {
            script.says(Manners.greeting(protocol)).answers(Manners.until(protocol, verb(protocol)));
        }
        if (this == UPGRADE) {
            script.says(Manners.answer(protocol, verb(protocol)).toArray(String[]::new));
        }
        if (isHandshake()) {
            script.hearsAnOctet();
        }
    }

    /** What a server with manners would say now. */
    String usual(Protocol protocol) {
        var lines = imap.isEmpty()
                ? Manners.greeting(protocol)
                : String.join("\r\n", Manners.answer(protocol, verb(protocol)));
        // The head of a record that promises 16 kB.
        return isHandshake() ? new String(new char[]{22, 3, 3, 64, 0}) + "x".repeat(99) : lines;
    }

    private String verb(Protocol protocol) {
        return switch (protocol) {
            case IMAP -> imap;
            case POP3 -> pop;
            case SMTP -> smtp;
        };
    }
}
