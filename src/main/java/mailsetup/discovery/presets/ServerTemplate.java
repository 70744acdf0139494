package mailsetup.discovery.presets;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import mailsetup.core.Endpoint;
import mailsetup.core.Hostname;
import mailsetup.core.Protocol;
import mailsetup.core.Security;
import mailsetup.core.ServerSettings;

/**
 * A server as published, perhaps with gaps.
 *
 * @param port empty when no source tells it
 * @param security empty when no source tells it
 */
public record ServerTemplate(Protocol protocol, Template host, OptionalInt port, Optional<Security> security,
        Template user) {
    /**
     * What is published; where the port or the encryption is not told, the encrypted door stands for it. Empty while
     * a gap in the host is open. A user name with an open gap is the address, until the question is answered.
     */
    Optional<ServerSettings> published(Map<String, String> values) {
        var door = port.isPresent() && security.isPresent()
                ? new Door(port.getAsInt(), security.get())
                : doors().filter(each -> port.isEmpty() || each.port == port.getAsInt()).findFirst()
                        .orElseGet(() -> doors().toList().getFirst());
        return settings(door.port(), door.security(), values);
    }

    /**
     * Encrypted doors that nobody published, to be tried before anything else: those of a host that is published
     * without encryption, or without port and mode. Best first.
     */
    List<ServerSettings> likely(Map<String, String> values) {
        if (security.isPresent() && security.get() != Security.PLAIN && port.isPresent()) {
            return List.of();
        }
        return doors().flatMap(door -> settings(door.port(), door.security(), values).stream()).toList();
    }

    private Stream<Door> doors() {
        var tls = new Door(protocol.port(Security.TLS), Security.TLS);
        int clear = protocol.port(Security.STARTTLS);
        var starttls = new Door(port.orElse(clear) == tls.port ? clear : port.orElse(clear), Security.STARTTLS);
        boolean sending25 = starttls.port == 25;
        return sending25
                ? Stream.of(tls, new Door(clear, Security.STARTTLS), starttls)
                : Stream.of(tls, starttls);
    }

    private Optional<ServerSettings> settings(int door, Security mode, Map<String, String> values) {
        var name = host.fill(values).flatMap(ServerTemplate::hostname);
        var login = user.fill(values).or(() -> Optional.ofNullable(values.get("address")))
                .filter(ServerSettings::isUser);
        return name.flatMap(known -> login
                .map(own -> new ServerSettings(new Endpoint(protocol, known, door, mode), own)));
    }

    private static Optional<Hostname> hostname(String text) {
        try {
            return Optional.of(Hostname.of(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private record Door(int port, Security security) {}
}
