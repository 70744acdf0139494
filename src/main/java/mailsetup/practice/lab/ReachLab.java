package mailsetup.practice.lab;

import static mailsetup.core.Protocol.IMAP;
import static mailsetup.core.Protocol.POP3;
import static mailsetup.core.Protocol.SMTP;
import static mailsetup.core.Security.STARTTLS;
import static mailsetup.practice.lab.Obstacle.DROPPED;
import static mailsetup.practice.lab.Obstacle.FORBIDDEN;
import static mailsetup.practice.lab.Obstacle.NO_ROUTE;
import static mailsetup.practice.lab.Obstacle.REFUSED;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import mailsetup.practice.certificate.Leaf;

/** Networks in the way, servers that are not there, and servers that do not speak. */
final class ReachLab {
    private static final String IMAP_HOST = "imap." + Scene.DOMAIN;
    /** An address of RFC 3849, which no network leads to. */
    private static final String IPV6 = "2001:db8:0:0:0:0:0:11";
    /** One more address of the IMAP server. */
    private static final String SECOND = "192.0.2.14";
    /** Where programs usually expect a SOCKS proxy of this computer. */
    private static final Spot SOCKS = new Spot("127.0.0.1", 1080);
    private static final int[] MAIL = {25, 110, 143, 443, 465, 587, 993, 995};
    /** Longer than any busy server would take, and no longer than patient programs wait. */
    private static final Duration LATE = Duration.ofMillis(5500);
    private static final Duration CLOCK = Duration.ofDays(11);

    static final List<LabFault> ALL = List.of(
            new LabFault("captive-portal", Scene.inPublic(IMAP).around(network -> network.closed(REFUSED, MAIL))
                    .in(world -> world.has(Elsewhere.PAGE, Page.portal("http://login.hotel.example/")))),
            new LabFault("clock-wrong", inAnotherTime()),
            new LabFault("proxy-in-the-way", Scene.inPublic(IMAP).around(computer -> computer.behind(SOCKS))),
            new LabFault("not-permitted", Scene.at(IMAP).allShut(FORBIDDEN)),
            new LabFault("no-network", Scene.inPublic(IMAP).allShut(NO_ROUTE).in(World::unplugged)),
            new LabFault("nothing-gets-out", Scene.at(IMAP).allShut(DROPPED)),
            new LabFault("ipv6-broken", Scene.at(IMAP).named(IMAP_HOST, IPV6).shut(IPV6, NO_ROUTE)),
            new LabFault("no-route", Scene.at(IMAP).allShut(NO_ROUTE)),
            new LabFault("port-blocked", Scene.inPublic(IMAP).around(network -> network.closed(DROPPED, 993))),
            new LabFault("port-25-blocked", Scene.inPublic(SMTP).speaks(STARTTLS, STARTTLS).askedAtPort(25)
                    .around(network -> network.closed(DROPPED, 25))),
            new LabFault("gateway-off", Scene.at(IMAP).askedAs("localhost").named("localhost", Scene.address(IMAP))
                    .shut(Scene.address(IMAP), REFUSED)),
            new LabFault("port-closed", Scene.at(IMAP).speaks(STARTTLS, STARTTLS).has(143, REFUSED)),
            new LabFault("port-filtered", Scene.at(POP3).speaks(STARTTLS, STARTTLS).has(110, DROPPED)),
            new LabFault("no-answer", Scene.at(IMAP).shut(Scene.address(IMAP), DROPPED)),
            new LabFault("address-blocked", Scene.inPublic(IMAP).allShut(DROPPED)),
            new LabFault("vpn-in-the-way", Scene.inPublic(IMAP).around(computer -> computer.through("wg0")).answers("")
                    .in(world -> world.changed(Elsewhere.ADDRESS, door -> door.answers("")))),
            new LabFault("hung-up-at-greeting", Scene.at(POP3).hangsUp("^\\+OK .*", "")),
            new LabFault("silent-server", Scene.at(POP3).says("^\\+OK .*ready", "")),
            new LabFault("slow-greeting", Scene.at(SMTP).speaks(STARTTLS, STARTTLS).late(LATE)),
            new LabFault("stalls", Scene.at(IMAP).answers("")),
            new LabFault("too-much-data", Scene.at(IMAP).says("^\\* OK .*", "* OK {1500000000}")),
            new LabFault("dead-address",
                    Scene.at(IMAP).named(IMAP_HOST, SECOND, Scene.address(IMAP)).shut(SECOND, DROPPED)));

    private ReachLab() {}

    /** Seen from a clock that is wrong, it is the rest of the world that lives in another time. */
    private static Scene inAnotherTime() {
        return Stream.of(IMAP, POP3, SMTP)
                .reduce(Scene.inPublic(IMAP), (scene, protocol) -> scene.now(protocol).shows(workshop -> workshop
                        .authority().issue(Leaf.forNames("*." + Scene.PUBLIC_DOMAIN).notYetValid())), (one, _) -> one)
                .in(world -> world.has(Elsewhere.PAGE, Page.SUCCESS.ahead(CLOCK)));
    }
}
