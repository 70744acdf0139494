package mailsetup.practice.lab;

import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mailsetup.core.Endpoint;
import mailsetup.core.Hostname;
import mailsetup.core.Protocol;
import mailsetup.core.Security;
import mailsetup.practice.names.Zone;
import mailsetup.practice.wire.Reaction.Then;

/**
 * What a lab run begins with: a world with three good servers, of which one thing is bent, and what a person asks for.
 * Every method makes a scene of its own.
 *
 * @param at the protocol in question
 * @param person whose account it is
 * @param asked for what is asked, in the order IMAP, POP3, SMTP
 */
public record Scene(Protocol at, Person person, World world, Map<Protocol, Asked> asked) {
    /** The domain of the lab; its servers are called imap, pop and smtp. */
    static final String DOMAIN = "practice.example";
    /** A domain that name servers are asked for; nobody asks them for the other (RFC 6761). */
    static final String PUBLIC_DOMAIN = "example.jp";

    /** What a person asks for. */
    public record Asked(Endpoint endpoint, String user) {}

    public Scene {
        asked = new EnumMap<>(asked);
    }

    /** Three good servers, each asked with TLS; the one for this protocol is going to be bent. */
    static Scene at(Protocol protocol) {
        return of(protocol, Person.PRACTICE, DOMAIN);
    }

    /** The same where name servers and independent hosts are asked, too. */
    static Scene inPublic(Protocol protocol) {
        return of(protocol, Person.of("hanako@" + PUBLIC_DOMAIN, "hanako"), PUBLIC_DOMAIN);
    }

    /** The same for another person and another domain. */
    static Scene of(Protocol at, Person person, String domain) {
        var world = World.GOOD.zone(zone -> zone.with(domain + ". MX 10 smtp." + domain + "."));
        var asked = new EnumMap<Protocol, Asked>(Protocol.class);
        for (var protocol : Protocol.values()) {
            var host = label(protocol) + domain;
            world = world.zone(zone -> zone.host(host, address(protocol)));
            asked.put(protocol,
                    new Asked(Endpoint.standard(protocol, Hostname.of(host), Security.TLS), person.typed()));
            for (var security : List.of(Security.TLS, Security.STARTTLS)) {
                world = world.has(new Spot(address(protocol), protocol.port(security)),
                        LabDoor.good(protocol, security));
            }
        }
        return new Scene(at, person, world, asked);
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
        return new Scene(other, person, world, asked);
    }

    /** The world is another one. */
    Scene in(UnaryOperator<World> change) {
        return new Scene(at, person, change.apply(world), asked);
    }

    /** The name system holds something else. */
    Scene zone(UnaryOperator<Zone> change) {
        return in(before -> before.zone(change));
    }

    /** Something else is around. */
    Scene around(UnaryOperator<Around> change) {
        return in(before -> before.around(change));
    }

    /** A name leads to these addresses; to none when there are none. */
    Scene named(String host, String... addresses) {
        return zone(before -> before.without(host).host(host, addresses));
    }

    /** The address cannot be reached. */
    Scene shut(String address, Obstacle obstacle) {
        return in(before -> before.shut(address, obstacle));
    }

    /** No mail server can be reached. */
    Scene allShut(Obstacle obstacle) {
        return Stream.of(Protocol.values()).map(Scene::address).reduce(this, (scene, one) -> scene.shut(one, obstacle),
                (first, _) -> first);
    }

    /** Something else stands at that port of the server. */
    Scene has(int port, Way way) {
        return in(before -> before.has(new Spot(address(at), port), way));
    }

    /** The server says something else where a line matches. */
    Scene says(String regex, String instead) {
        return bent(door -> door.twisted(Twist.of(regex, instead)));
    }

    /** The server says something else and ends the connection. */
    Scene hangsUp(String regex, String instead) {
        return bent(door -> door.twisted(new Twist(Pattern.compile(regex), instead, Then.HANG_UP)));
    }

    /** The server keeps its visitors waiting for the greeting. */
    Scene late(Duration pause) {
        return bent(door -> new LateDoor(door, pause));
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
    private Scene bent(Function<LabDoor, Way> bend) {
        return in(before -> before.changed(address(at), bend));
    }

    private Scene asking(Endpoint endpoint) {
        var more = new EnumMap<>(asked);
        more.computeIfPresent(at, (_, before) -> new Asked(endpoint, before.user()));
        return new Scene(at, person, world, more);
    }

    private static String label(Protocol protocol) {
        return switch (protocol) {
            case IMAP -> "imap.";
            case POP3 -> "pop.";
            case SMTP -> "smtp.";
        };
    }
}
