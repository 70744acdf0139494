package mailsetup.probe.net;

import java.util.List;
import java.util.Optional;
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

    /** The mechanism for a login with user name and password: the first we know of what is offered. */
    Optional<String> passwordMechanism(List<String> capabilities);

    /** All mechanisms offered, for saying what was missing. */
    List<String> mechanisms(List<String> capabilities);

    /** A greeting for whoever takes over: the server's own, brought up to date, and the answer to {@link #answered}. */
    String greetingForNext(String greeting, List<String> capabilities);

    /** The command that need not go out again, because its answer is in the greeting for the next; empty for none. */
    String answered(List<String> capabilities);

    /** The command that ends the conversation. */
    String goodbye();
}
