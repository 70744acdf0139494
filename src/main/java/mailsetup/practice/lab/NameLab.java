package mailsetup.practice.lab;

import static mailsetup.core.Protocol.IMAP;
import static mailsetup.core.Protocol.POP3;
import static mailsetup.practice.lab.Obstacle.DROPPED;
import static mailsetup.practice.lab.Obstacle.NO_ROUTE;
import static mailsetup.practice.lab.Obstacle.REFUSED;

import java.util.List;
import mailsetup.practice.names.Zone;

/** Names that lead nowhere, or to the wrong place. */
final class NameLab {
    private static final String DOMAIN = Scene.PUBLIC_DOMAIN;
    private static final String IMAP_HOST = "imap." + DOMAIN;
    private static final String POP_HOST = "pop." + DOMAIN;
    /** As if somebody had typed one letter too many. */
    private static final String MISTYPED = "imapp." + DOMAIN;
    /** A web server that has nothing to do with mail. */
    private static final String PARKED = "192.0.2.80";
    private static final String PRIVATE = "192.168.11.1";
    /** Where the server stood before it moved. */
    private static final String FORMER = "192.0.2.99";

    static final List<LabFault> ALL = List.of(
            new LabFault("resolver-dead", Scene.inPublic(IMAP).shut(Elsewhere.OWN_RESOLVER, NO_ROUTE)),
            new LabFault("domain-unknown", Scene.inPublic(IMAP).zone(_ -> Zone.EMPTY)),
            new LabFault("domain-takes-no-mail",
                    Scene.inPublic(IMAP).zone(_ -> Zone.EMPTY.with(DOMAIN + ". MX 0 ."))),
            new LabFault("no-names-at-all", Scene.at(IMAP).zone(_ -> Zone.EMPTY)),
            new LabFault("service-not-offered", Scene.inPublic(POP3).zone(zone -> zone.without(POP_HOST)
                    .with("_pop3s._tcp." + DOMAIN + ". SRV 0 0 0 .", "_pop3._tcp." + DOMAIN + ". SRV 0 0 0 ."))),
            new LabFault("no-servers-found", Scene.inPublic(IMAP).zone(_ -> Zone.EMPTY
                    .with(DOMAIN + ". MX 10 mx.hoster.example."))),
            new LabFault("name-server-failure", Scene.inPublic(IMAP).zone(zone -> zone.failing(IMAP_HOST))),
            new LabFault("dangling-alias", Scene.inPublic(IMAP)
                    .zone(zone -> zone.without(IMAP_HOST).with(IMAP_HOST + ". CNAME sv9.hoster.example."))),
            new LabFault("name-without-address", Scene.inPublic(IMAP)
                    .zone(zone -> zone.without(IMAP_HOST).with(IMAP_HOST + ". MX 10 smtp." + DOMAIN + "."))),
            new LabFault("resolvers-disagree", known()),
            new LabFault("host-unknown", Scene.at(IMAP).askedAs("imap4." + Scene.DOMAIN)),
            new LabFault("rewritten-names", Scene.inPublic(IMAP).askedAs(MISTYPED)
                    .zone(zone -> zone.host("*", PARKED)).around(around -> around.elsewhere(Zone.EMPTY))),
            new LabFault("hosts-file", Scene.inPublic(IMAP).shut(FORMER, DROPPED)
                    .around(computer -> computer.hostsLine(FORMER, IMAP_HOST))),
            new LabFault("any-name-answers",
                    Scene.inPublic(IMAP).askedAs(MISTYPED).zone(zone -> zone.host("*." + DOMAIN, PARKED))),
            new LabFault("private-address",
                    Scene.inPublic(IMAP).named(IMAP_HOST, PRIVATE).shut(PRIVATE, REFUSED)));

    private NameLab() {}

    /** A name that is new, and that not every name server has heard of. */
    private static Scene known() {
        var scene = Scene.inPublic(IMAP);
        return scene.zone(zone -> zone.without(IMAP_HOST)).around(around -> around.elsewhere(scene.world().zone()));
    }
}
