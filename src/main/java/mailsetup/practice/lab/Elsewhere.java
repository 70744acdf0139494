package mailsetup.practice.lab;

import static mailsetup.core.Protocol.IMAP;
import static mailsetup.core.Protocol.POP3;
import static mailsetup.core.Protocol.SMTP;
import static mailsetup.core.Security.STARTTLS;
import static mailsetup.core.Security.TLS;

import java.util.List;
import java.util.Map;
import mailsetup.practice.names.Zone;

/**
 * The rest of the internet, as far as somebody looks at it: the independent hosts by which a network is told from a
 * server (docs/decisions/0014-control-hosts.md), all at one address, and two name servers.
 */
final class Elsewhere {
    /** Those who stand in for it; every one of them is asked for by its real name. */
    static final List<String> HOSTS = List.of("smtp.office365.com", "outlook.office365.com", "smtp.gmail.com",
            "detectportal.firefox.com");
    /** An address for documentation (RFC 5737), as all of the lab. */
    static final String ADDRESS = "198.51.100.7";
    /** The name server that the computer is set to use. */
    static final String OWN_RESOLVER = "192.0.2.53";
    /** The one that is asked for a second opinion. */
    static final String PUBLIC_RESOLVER = "1.1.1.1";
    static final Zone ZONE = HOSTS.stream().reduce(Zone.EMPTY, (zone, host) -> zone.host(host, ADDRESS), Zone::and);

    /** Where the page is that everybody knows. */
    static final Spot PAGE = at(80);

    private Elsewhere() {}

    /** What stands at its ports. Nobody speaks at 443, but the handshake is the same everywhere. */
    static Map<Spot, Way> ways() {
        return Map.of(at(25), door(LabDoor.good(SMTP, STARTTLS)), at(587), door(LabDoor.good(SMTP, STARTTLS)),
                at(465), door(LabDoor.good(SMTP, TLS)), at(993), door(LabDoor.good(IMAP, TLS)),
                at(995), door(LabDoor.good(POP3, TLS)), at(443), door(LabDoor.good(IMAP, TLS)),
                PAGE, Page.SUCCESS);
    }

    private static LabDoor door(LabDoor good) {
        return good.shows(Workshop::elsewhere);
    }

    private static Spot at(int port) {
        return new Spot(ADDRESS, port);
    }
}
