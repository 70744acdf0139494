package mailsetup.practice.lab;

import static mailsetup.core.Protocol.IMAP;
import static mailsetup.core.Protocol.POP3;
import static mailsetup.core.Security.STARTTLS;
import static mailsetup.practice.lab.Obstacle.DROPPED;
import static mailsetup.practice.lab.Obstacle.NO_ROUTE;
import static mailsetup.practice.lab.Obstacle.REFUSED;

import java.util.List;

/** Names that lead nowhere, servers that are not there, and servers that do not speak. */
final class ReachLab {
    private static final String IMAP_HOST = "imap." + Scene.DOMAIN;
    /** An address of RFC 3849, which no network leads to. */
    private static final String IPV6 = "2001:db8:0:0:0:0:0:11";

    static final List<LabFault> ALL = List.of(
            new LabFault("no-names-at-all",
                    Scene.at(IMAP).named(IMAP_HOST).named("pop." + Scene.DOMAIN).named("smtp." + Scene.DOMAIN)),
            new LabFault("host-unknown", Scene.at(IMAP).askedAs("imap4." + Scene.DOMAIN)),
            new LabFault("private-address", Scene.of(IMAP, Person.of("hanako@example.jp", "hanako"), "example.jp")
                    .named("imap.example.jp", "192.168.11.1").shut("192.168.11.1", REFUSED)),
            new LabFault("nothing-gets-out", Scene.at(IMAP).allShut(DROPPED)),
            new LabFault("ipv6-broken", Scene.at(IMAP).named(IMAP_HOST, IPV6).shut(IPV6, NO_ROUTE)),
            new LabFault("no-route", Scene.at(IMAP).allShut(NO_ROUTE)),
            new LabFault("port-closed", Scene.at(IMAP).speaks(STARTTLS, STARTTLS).has(143, REFUSED)),
            new LabFault("port-filtered", Scene.at(POP3).speaks(STARTTLS, STARTTLS).has(110, DROPPED)),
            new LabFault("no-answer", Scene.at(IMAP).shut(Scene.address(IMAP), DROPPED)),
            new LabFault("hung-up-at-greeting", Scene.at(POP3).hangsUp("^\\+OK .*", "")),
            new LabFault("silent-server", Scene.at(POP3).says("^\\+OK .*ready", "")),
            new LabFault("stalls", Scene.at(IMAP).answers("")),
            new LabFault("too-much-data", Scene.at(IMAP).says("^\\* OK .*", "* OK {1500000000}")));

    private ReachLab() {}
}
