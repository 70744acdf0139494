package mailsetup.practice.lab;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mailsetup.core.Endpoint;
import mailsetup.core.Hostname;
import mailsetup.core.Protocol;
import mailsetup.core.Security;
import mailsetup.practice.wire.Reaction.Then;

/**
 * What a lab run begins with: a little network with three good servers, of which one thing is bent, and what a person
 * asks for. Every method makes a scene of its own.
 *
 * @param at the protocol in question
 * @param person whose account it is
 * @param names where names lead: numeric addresses from the blocks for documentation (RFC 5737, RFC 3849)
 * @param ways what stands at each port; a port that is not listed refuses
 * @param shut addresses that cannot be reached at all
 * @param asked for what is asked, in the order IMAP, POP3, SMTP
 */
public record Scene(Protocol at, Person person, Map<String, List<String>> names, Map<Spot, Way> ways,
        Map<String, Obstacle> shut, Map<Protocol, Asked> asked) {
    /** The domain of the lab; its servers are called imap, pop and smtp. */
    static final String DOMAIN = "practice.example";

    /** What a person asks for. */
    public record Asked(Endpoint endpoint, String user) {}

    /** Copies the maps. */
    public Scene {
        names = Map.copyOf(names);
        ways = Map.copyOf(ways);
        shut = Map.copyOf(shut);
        asked = new EnumMap<>(asked);
    }

    /** Three good servers, each asked with TLS; the one for this protocol is going to be bent. */
    static Scene at(Protocol protocol) {
        return of(protocol, Person.PRACTICE, DOMAIN);
    }

    /** The same for another person and another domain. */
    static Scene of(Protocol at, Person person, String domain) {
        var names = new HashMap<String, List<String>>();
        var ways = new HashMap<Spot, Way>();
        var asked = new EnumMap<Protocol, Asked>(Protocol.class);
        for (var protocol : Protocol.values()) {
            var host = label(protocol) + domain;
            names.put(host, List.of(address(protocol)));
            asked.put(protocol,
                    new Asked(Endpoint.standard(protocol, Hostname.of(host), Security.TLS), person.typed()));
            for (var security : List.of(Security.TLS, Security.STARTTLS)) {
                ways.put(new Spot(address(protocol), protocol.port(security)), LabDoor.good(protocol, security));
            }
        }
        return new Scene(at, person, names, ways, Map.of(), asked);
    }

    /** It is asked in another mode, at the port of the first. */
    Scene speaks(Security door, Security askedIn) {
        var endpoint = endpoint();
        return asking(new Endpoint(at, endpoint.host(), at.port(door), askedIn));
    }

    /** One asks for another name. */
    Scene askedAs(String host) {
        var endpoint = endpoint();
        return asking(new Endpoint(at, Hostname.of(host), endpoint.port(), endpoint.security()));
    }

    /** One asks at another port. */
    Scene askedAtPort(int port) {
        var endpoint = endpoint();
        return asking(new Endpoint(at, endpoint.host(), port, endpoint.security()));
    }

    /** The other servers come into question. */
    Scene now(Protocol other) {
        return new Scene(other, person, names, ways, shut, asked);
    }

    /** A name leads to these addresses; to none when there are none. */
    Scene named(String host, String... addresses) {
        var more = new HashMap<>(names);
        more.put(host, List.of(addresses));
        more.values().removeIf(List::isEmpty);
        return new Scene(at, person, more, ways, shut, asked);
    }

    /** The address cannot be reached. */
    Scene shut(String address, Obstacle obstacle) {
        var more = new HashMap<>(shut);
        more.put(address, obstacle);
        return new Scene(at, person, names, ways, more, asked);
    }

    /** No address can be reached. */
    Scene allShut(Obstacle obstacle) {
        return Stream.of(Protocol.values()).map(Scene::address).reduce(this, (scene, one) -> scene.shut(one, obstacle),
                (first, _) -> first);
    }

    /** Something else stands at that port of the server. */
    Scene has(int port, Way way) {
        var more = new HashMap<>(ways);
        more.put(new Spot(address(at), port), way);
        return new Scene(at, person, names, more, shut, asked);
    }

    /** The server says something else where a line matches. */
    Scene says(String regex, String instead) {
        return bent(door -> door.twisted(Twist.of(regex, instead)));
    }

    /** The server says something else and ends the connection. */
    Scene hangsUp(String regex, String instead) {
        return bent(door -> door.twisted(new Twist(Pattern.compile(regex), instead, Then.HANG_UP)));
    }

    /** The server shows this certificate. */
    Scene shows(LabDoor.Certificate certificate) {
        return bent(door -> door.shows(certificate));
    }

    /** The server answers a handshake with these bytes. */
    Scene answers(String hex) {
        return bent(door -> door.answers(hex));
    }

    /** The server wants a certificate of its visitor. */
    Scene asksForCertificate() {
        return bent(LabDoor::asksForCertificate);
    }

    /** The address of the good server for that protocol. */
    static String address(Protocol protocol) {
        return switch (protocol) {
            case IMAP -> "192.0.2.11";
            case POP3 -> "192.0.2.12";
            case SMTP -> "192.0.2.13";
        };
    }

    /** For what is asked. */
    Endpoint endpoint() {
        return Optional.ofNullable(asked.get(at)).orElseThrow().endpoint();
    }

    /** Whichever port is asked, both doors of the server are bent. */
    private Scene bent(UnaryOperator<LabDoor> bend) {
        var more = new LinkedHashMap<>(ways);
        more.replaceAll((spot, way) -> spot.address().equals(address(at)) && way instanceof LabDoor door
                ? bend.apply(door)
                : way);
        return new Scene(at, person, names, more, shut, asked);
    }

    private Scene asking(Endpoint endpoint) {
        var more = new EnumMap<>(asked);
        more.computeIfPresent(at, (_, before) -> new Asked(endpoint, before.user()));
        return new Scene(at, person, names, ways, shut, more);
    }

    private static String label(Protocol protocol) {
        return switch (protocol) {
            case IMAP -> "imap.";
            case POP3 -> "pop.";
            case SMTP -> "smtp.";
        };
    }
}
