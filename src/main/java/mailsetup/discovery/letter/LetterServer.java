package mailsetup.discovery.letter;

import java.util.Optional;
import mailsetup.core.Endpoint;
import mailsetup.core.Hostname;
import mailsetup.core.Protocol;
import mailsetup.core.Security;

/**
 * What a letter says of one server.
 *
 * @param host its name
 * @param port 1 to 65535
 * @param security how the connection is protected
 * @param user the user name there
 */
public record LetterServer(Protocol protocol, Optional<Found<Hostname>> host, Optional<Found<Integer>> port,
        Optional<Found<Security>> security, Optional<Found<LetterUser>> user) {
    /** A server of which nothing is known. */
    static LetterServer nothing(Protocol protocol) {
        return new LetterServer(protocol, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    LetterServer withHost(Found<Hostname> name) {
        return new LetterServer(protocol, Optional.of(name), port, security, user);
    }

    LetterServer withPort(Found<Integer> number) {
        return new LetterServer(protocol, host, Optional.of(number), security, user);
    }

    /**
     * The door to try, if the letter names a server. Where it leaves something out, the registered port is taken, and
     * never less than STARTTLS.
     */
    public Optional<Endpoint> endpoint() {
        return host.flatMap(Found::value).map(name -> new Endpoint(protocol, name,
                port.flatMap(Found::value).orElseGet(() -> protocol.port(mode())), mode()));
    }

    private Security mode() {
        return security.flatMap(Found::value).orElseGet(
                () -> port.flatMap(Found::value).isEmpty() || port.flatMap(Found::value).get() == protocol
                        .port(Security.TLS) ? Security.TLS : Security.STARTTLS);
    }
}
