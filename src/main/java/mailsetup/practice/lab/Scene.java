package mailsetup.practice.lab;

import java.time.Duration;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mailsetup.core.Endpoint;
import mailsetup.core.Hostname;
import mailsetup.core.Protocol;
import mailsetup.core.Security;
import mailsetup.practice.names.Zone;
import mailsetup.practice.wire.Reaction.Then;

/**
 * What a lab run begins with: a little network with three good servers, the world around them and what a person asks
 * for; one thing of it is bent. Every method makes a scene of its own.
 *
 * @param at the protocol in question
 * @param person whose account it is
 * @param zone what names lead to: addresses from the blocks for documentation (RFC 5737, RFC 3849)
 * @param ways what stands at each port; a port that is not listed refuses
 * @param shut addresses that cannot be reached at all
 * @param asked for what is asked, in the order IMAP, POP3, SMTP
 * @param around the network and the computer
 */
public record Scene(Protocol at, Person person, Zone zone, Map<Spot, Way> ways, Map<String, Obstacle> shut,
        Map<Protocol, Asked> asked, Around around) {
    /** The domain of the lab; its servers are called imap, pop and smtp. */
    static final String DOMAIN = "practice.example";
    /** A domain that name servers are asked for; no one asks them for the other (RFC 6761). */
    static final String PUBLIC_DOMAIN = "example.jp";

    /** What a person asks for. */
    public record Asked(Endpoint endpoint, String user) {}

    /** Copies the maps. */
    public Scene {
        ways = Map.copyOf(ways);
        shut = Map.copyOf(shut);
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
        var zone = Zone.EMPTY.with(domain + ". MX 10 " + label(Protocol.SMTP) + domain + ".");
        var ways = new HashMap<>(Elsewhere.ways());
        var asked = new EnumMap<Protocol, Asked>(Protocol.class);
        for (var protocol : Protocol.values()) {
            var host = label(protocol) + domain;
            zone = zone.host(host, address(protocol));
            asked.put(protocol,
                    new Asked(Endpoint.standard(protocol, Hostname.of(host), Security.TLS), person.typed()));
            for (var security : List.of(Security.TLS, Security.STARTTLS)) {
                ways.put(new Spot(address(protocol), protocol.port(security)), LabDoor.good(protocol, security));
            }
        }
        return new Scene(at, person, zone, ways, Map.of(), asked, Around.GOOD);
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
        return new Scene(other, person, zone, ways, shut, asked, around);
    }

    /** A name leads to these addresses; to none when there are none. */
    Scene named(String host, String... addresses) {
        return zone(before -> before.without(host).host(host, addresses));
    }

    /** The name system holds something else. */
    Scene zone(UnaryOperator<Zone> change) {
        return new Scene(at, person, change.apply(zone), ways, shut, asked, around);
    }

    /** Something else is around. */
    Scene around(UnaryOperator<Around> change) {
        return new Scene(at, person, zone, ways, shut, asked, change.apply(around));
    }

    /** The address cannot be reached. */
    Scene shut(String address, Obstacle obstacle) {
        var more = new HashMap<>(shut);
        more.put(address, obstacle);
        return new Scene(at, person, zone, ways, more, asked, around);
    }

    /** No address can be reached. */
    Scene allShut(Obstacle obstacle) {
        return Stream.of(Protocol.values()).map(Scene::address).reduce(this, (scene, one) -> scene.shut(one, obstacle),
                (first, _) -> first);
    }

    /** Nothing leads anywhere, not even to a name server. */
    Scene unplugged() {
        return Stream.of(Elsewhere.ADDRESS, Elsewhere.OWN_RESOLVER, Elsewhere.PUBLIC_RESOLVER)
                .reduce(allShut(Obstacle.NO_ROUTE), (scene, one) -> scene.shut(one, Obstacle.NO_ROUTE),
                        (first, _) -> first);
    }

    /** Something else stands at that port of the server. */
    Scene has(int port, Way way) {
        return at(new Spot(address(at), port), way);
    }

    /** Another page comes where the network is checked. */
    Scene page(Page page) {
        return at(Elsewhere.page(), page);
    }

    /** The server keeps its visitors waiting for the greeting. */
    Scene late(Duration wait) {
        return changed(address(at), door -> new LateDoor(door, wait));
    }

    /** Independent servers show that, too. */
    Scene alsoElsewhere(UnaryOperator<LabDoor> bend) {
        return changed(Elsewhere.ADDRESS, bend::apply);
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

    /** What this computer finds: the names of the run, and those of the rest of the internet. */
    Zone known() {
        return zone.and(Elsewhere.ZONE);
    }

    /** What a public resolver finds. */
    Zone knownElsewhere() {
        return around.elsewhere().orElse(zone).and(Elsewhere.ZONE);
    }

    /** The ports at which somebody is. */
    public Map<Spot, Way.Open> open() {
        return only(Way.Open.class);
    }

    /** The ports that cannot be reached. */
    Map<Spot, Obstacle> blocked() {
        return only(Obstacle.class);
    }

    private <W extends Way> Map<Spot, W> only(Class<W> kind) {
        return ways.entrySet().stream().filter(entry -> kind.isInstance(entry.getValue()))
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> kind.cast(entry.getValue())));
    }

    /** Whichever port is asked, both doors of the server are bent. */
    private Scene bent(UnaryOperator<LabDoor> bend) {
        return changed(address(at), bend::apply);
    }

    private Scene changed(String address, Function<LabDoor, Way> change) {
        var more = new LinkedHashMap<>(ways);
        more.replaceAll((spot, way) -> spot.address().equals(address) && way instanceof LabDoor door
                ? change.apply(door)
                : way);
        return new Scene(at, person, zone, more, shut, asked, around);
    }

    private Scene at(Spot spot, Way way) {
        var more = new HashMap<>(ways);
        more.put(spot, way);
        return new Scene(at, person, zone, more, shut, asked, around);
    }

    private Scene asking(Endpoint endpoint) {
        var more = new EnumMap<>(asked);
        more.computeIfPresent(at, (_, before) -> new Asked(endpoint, before.user()));
        return new Scene(at, person, zone, ways, shut, more, around);
    }

    private static String label(Protocol protocol) {
        return switch (protocol) {
            case IMAP -> "imap.";
            case POP3 -> "pop.";
            case SMTP -> "smtp.";
        };
    }
}
