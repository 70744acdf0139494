package mailsetup.practice.lab;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;
import mailsetup.core.Endpoint;
import mailsetup.core.Hostname;
import mailsetup.core.Protocol;
import mailsetup.core.Security;
import mailsetup.practice.certificate.Identity;
import mailsetup.practice.wire.Conversation;
import mailsetup.practice.wire.Reaction.Then;

/**
 * One fault as our own server plays it: everything is good but for one door, or for the way one asks for it.
 *
 * @param fault the diagnosis it stands for
 * @param at the protocol whose door is odd
 * @param door what that door does
 * @param asked the mode in which it is asked
 * @param twists what it says wrongly
 * @param certificate what it shows
 * @param host the name under which it is asked for, where that is the fault
 * @param port likewise
 */
public record LabFault(String fault, Protocol at, Security door, Security asked, List<Twist> twists,
        Certificate certificate, Optional<String> host, OptionalInt port) {
    /** Copies the twists. */
    public LabFault {
        twists = List.copyOf(twists);
    }

    /** Makes what a door shows. */
    @FunctionalInterface
    public interface Certificate {
        /** A certificate, signed by the authority of the lab or not. */
        Identity made(Workshop workshop) throws IOException;
    }

    /** A fault of this door; so far it is a good one with TLS. */
    public static LabFault at(Protocol protocol, String fault) {
        return new LabFault(fault, protocol, Security.TLS, Security.TLS, List.of(), Workshop::good,
                Optional.empty(), OptionalInt.empty());
    }

    /** It is asked in another mode than it speaks. */
    public LabFault speaks(Security security, Security askedIn) {
        return new LabFault(fault, at, security, askedIn, twists, certificate, host, port);
    }

    /** It says something else where a line matches. */
    public LabFault says(String regex, String instead) {
        return twisted(regex, instead, Then.LISTEN);
    }

    /** It says something else and ends the connection. */
    public LabFault hangsUp(String regex, String instead) {
        return twisted(regex, instead, Then.HANG_UP);
    }

    /** It shows this certificate. */
    public LabFault shows(Certificate other) {
        return new LabFault(fault, at, door, asked, twists, other, host, port);
    }

    /** One asks for another name. */
    public LabFault askedAs(String name) {
        return new LabFault(fault, at, door, asked, twists, certificate, Optional.of(name), port);
    }

    /** One asks at another port. */
    public LabFault askedAtPort(int number) {
        return new LabFault(fault, at, door, asked, twists, certificate, host, OptionalInt.of(number));
    }

    /** How one asks for the door that is open there. */
    public Endpoint asked(Endpoint open) {
        var name = host.map(Hostname::of).orElse(open.host());
        return new Endpoint(at, name, port.orElse(open.port()), asked);
    }

    /** The odd conversation around a good one. */
    public Conversation around(Conversation good) {
        return new TwistedConversation(good, twists);
    }

    /** What the door shows. */
    public SSLContext tls(Workshop workshop) throws IOException {
        return certificate.made(workshop).serverContext();
    }

    private LabFault twisted(String regex, String instead, Then then) {
        var more = Stream.concat(twists.stream(), Stream.of(new Twist(Pattern.compile(regex), instead, then))).toList();
        return new LabFault(fault, at, door, asked, more, certificate, host, port);
    }
}
