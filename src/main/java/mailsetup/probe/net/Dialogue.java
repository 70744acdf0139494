package mailsetup.probe.net;

import java.util.List;
import mailsetup.core.Protocol;

/** The opening of a conversation, up to the point where a login could follow. It needs and knows no password. */
public interface Dialogue {
    /** The opening as this protocol has it. */
    static Dialogue on(Wire wire, Protocol protocol) {
        return switch (protocol) {
            case IMAP -> new ImapDialogue(wire);
            case POP3 -> new PopDialogue(wire);
            case SMTP -> new SmtpDialogue(wire);
        };
    }

    /** Reads the greeting, and makes sure that it belongs to this protocol. */
    String greet() throws WireException;

    /** What the server says it can do, at this moment of the conversation. */
    List<String> capabilities() throws WireException;

    /** Whether STARTTLS or STLS is among them. */
    boolean offersStartTls(List<String> capabilities);

    /** Asks for TLS and reads the permission; the handshake comes next. */
    void startTls() throws WireException;

    /** All mechanisms of SASL offered, in capitals. */
    List<String> mechanisms(List<String> capabilities);

    /** Whether a line begins a conversation of this protocol. */
    boolean isGreeting(String line);

    /** The command that ends the conversation. */
    String goodbye();
}
