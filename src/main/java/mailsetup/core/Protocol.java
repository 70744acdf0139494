package mailsetup.core;

import java.util.Collection;
import java.util.List;

/** The three protocols a mail account is made of. */
public enum Protocol {
    /** Mail stays on the server and is looked at there (RFC 9051, RFC 3501). */
    IMAP(143, 993),
    /** Mail is fetched from the server (RFC 1939). */
    POP3(110, 995),
    /** Message submission: handing outgoing mail to the sender's own server (RFC 6409). */
    SMTP(587, 465);

    /** The two that receive, in the order in which this program looks at them. */
    public static final List<Protocol> INCOMING = List.of(IMAP, POP3);

    private final int clearPort;
    private final int tlsPort;

    Protocol(int clearPort, int tlsPort) {
        this.clearPort = clearPort;
        this.tlsPort = tlsPort;
    }

    /** The registered port for this protocol in that security mode (RFC 8314 section 7; RFC 6409 section 3.1). */
    public int port(Security security) {
        return security == Security.TLS ? tlsPort : clearPort;
    }

    /** Whether mail can be received and sent with these. */
    public static boolean complete(Collection<Protocol> some) {
        return some.stream().anyMatch(Protocol::receives) && some.contains(SMTP);
    }

    /** Whether this protocol receives mail. */
    public boolean receives() {
        return this != SMTP;
    }
}
