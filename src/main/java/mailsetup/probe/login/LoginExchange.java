package mailsetup.probe.login;

import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import mailsetup.core.Protocol;
import mailsetup.core.ServerSettings;
import mailsetup.probe.Failure;
import mailsetup.probe.Login;
import mailsetup.probe.Reply;
import mailsetup.probe.net.Replies;
import mailsetup.probe.net.Wire;
import mailsetup.probe.net.WireException;

/**
 * One login, command by command. It has passed only if a password, or the proof of one, went over the wire and the
 * server's own answer to it was a yes.
 */
public abstract class LoginExchange {
    /** No mechanism has more questions. */
    private static final int MOST_QUESTIONS = 4;

    final Wire wire;
    private final Protocol protocol;
    private boolean credentialsLeft;

    LoginExchange(Wire wire, Protocol protocol) {
        this.wire = wire;
        this.protocol = protocol;
    }

    /**
     * A login in the words of that protocol.
     *
     * @param greeting the server's own, for APOP
     */
    public static LoginExchange on(Wire wire, Protocol protocol, List<String> capabilities, String greeting) {
        return switch (protocol) {
            case IMAP -> new ImapLogin(wire, capabilities);
            case POP3 -> new PopLogin(wire, greeting);
            case SMTP -> new SmtpLogin(wire);
        };
    }

    /**
     * Tries one way; the wire must permit it.
     *
     * @return the lines of the yes
     */
    public List<String> run(Way way, ServerSettings settings, Login login) throws WireException {
        credentialsLeft = false;
        return way == Way.COMMAND || way == Way.APOP
                ? settled(command(way, settings.user(), login), credentialsLeft, Failure.Refusal::new)
                : sasl(way.name(protocol), Mechanism.of(way, settings, login));
    }

    /** Whether a password, or the proof of one, has left in the last exchange; a no before judges none. */
    public boolean credentialsLeft() {
        return credentialsLeft;
    }

    /** The command that begins an exchange of SASL. */
    abstract String begin(String mechanism);

    /** Whether the first response may stand in the command itself. */
    abstract boolean takesInitialResponse();

    /** The lines up to a yes, a no or a question. */
    abstract List<String> answer() throws WireException;

    /** The challenge in base64, if the line is a question. */
    abstract Optional<String> question(String line);

    abstract boolean yes(String line);

    /** The older way of the protocol. */
    abstract List<String> command(Way way, String user, Login login) throws WireException;

    /** Sends a line that holds a secret, or the proof of one. */
    final void writeCredentials(byte[] line) throws WireException {
        credentialsLeft = true;
        wire.transcript().sends(line);
        wire.write(line);
    }

    private List<String> sasl(String name, Mechanism mechanism) throws WireException {
        if (mechanism.clientFirst() && takesInitialResponse()) {
            writeCredentials(Octets.joined(Octets.utf8(begin(name) + " "), encoded(mechanism, new byte[0])));
        } else {
            wire.writeLine(begin(name));
        }
        for (int i = 0; i < MOST_QUESTIONS; i++) {
            var lines = answer();
            var asked = question(lines.getLast());
            if (asked.isEmpty()) {
                return settled(lines, mechanism.complete(), mechanism::refused);
            }
            if (mechanism.complete() && !mechanism.mayBeAskedAgain()) {
                throw unexpected("a question after the password");
            }
            writeCredentials(encoded(mechanism, decoded(asked.get())));
        }
        throw unexpected("more questions than the mechanism has");
    }

    private List<String> settled(List<String> lines, boolean complete, Function<Reply, Failure> no)
            throws WireException {
        var refusal = wire.transcript().refusal().or(() -> Replies.negative(protocol, lines));
        if (yes(lines.getLast()) && complete) {
            return lines;
        }
        if (refusal.isPresent()) {
            throw new WireException(no.apply(refusal.get()));
        }
        throw unexpected(yes(lines.getLast()) ? "a yes to no password" : "a login that was not answered");
    }

    private static byte[] encoded(Mechanism mechanism, byte[] challenge) throws WireException {
        byte[] response = mechanism.respond(challenge);
        byte[] encoded = Base64.getEncoder().encode(response);
        Arrays.fill(response, (byte) 0);
        return encoded;
    }

    /** Some servers ask in plain words where a mechanism has but one question; that it is one is enough. */
    private static byte[] decoded(String challenge) {
        try {
            return Base64.getDecoder().decode(challenge.strip());
        } catch (IllegalArgumentException _) {
            return new byte[0];
        }
    }

    static WireException unexpected(String what) {
        return new WireException(new Failure.Unexpected(what));
    }
}
