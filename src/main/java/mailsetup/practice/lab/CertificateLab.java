package mailsetup.practice.lab;

import static mailsetup.core.Protocol.IMAP;
import static mailsetup.core.Protocol.POP3;
import static mailsetup.core.Protocol.SMTP;

import java.util.List;
import mailsetup.practice.certificate.CertificateAuthority;
import mailsetup.practice.certificate.Identity;
import mailsetup.practice.certificate.KeyKind;
import mailsetup.practice.certificate.Leaf;

/** Certificates that are not good, and encryption that does not come about. */
final class CertificateLab {
    private static final String IMAP_HOST = "imap." + Scene.DOMAIN;
    /** The name under which a customer knows a rented server, and the server's own. */
    private static final String RENTED = "mail.customer.example";
    private static final String HOSTER = "sv123.hoster.example";
    private static final String ALIKE = "imap.practice-mail.example";
    private static final String PROVIDER = "imap.isp.example";
    private static final String DEEP = "imap.mail." + Scene.DOMAIN;
    /** Fatal alerts (RFC 8446 section 6): record type 21, version, length, level 2, number. */
    private static final String PROTOCOL_VERSION = "15030300020246";
    private static final String HANDSHAKE_FAILURE = "15030300020228";
    private static final String INTERNAL_ERROR = "15030300020250";

    static final List<LabFault> ALL = List.of(shows("expired", Leaf.forNames(IMAP_HOST).expired()),
            new LabFault("chain-expired", Scene.at(IMAP).shows(workshop -> workshop.authority()
                    .expiredIntermediate("Middle Authority").issue(Leaf.forNames(IMAP_HOST).since(60)))),
            shows("not-yet-valid", Leaf.forNames(IMAP_HOST).notYetValid()),
            new LabFault("self-signed", Scene.at(IMAP).shows(_ -> Identity.selfSigned(Leaf.forNames(IMAP_HOST)))),
            new LabFault("gateway-certificate", asked("localhost", Leaf.forNames("localhost"))
                    .named("localhost", Scene.address(IMAP))
                    .shows(_ -> Identity.selfSigned(Leaf.forNames("localhost")))),
            vouchedBy("unknown-authority", "Unknown Authority"),
            new LabFault("issuer-missing", Scene.at(IMAP).shows(workshop -> workshop.authority()
                    .intermediate("Middle Authority").issue(Leaf.forNames(IMAP_HOST)).withoutIntermediates())),
            new LabFault("foreign-name", asked(PROVIDER, Leaf.forNames("mail.elsewhere.example"))
                    .named(PROVIDER, Scene.address(IMAP))),
            vouchedBy("security-software", "Avast Mail Shield Root"),
            shows("weak-key", Leaf.forNames(IMAP_HOST).with(KeyKind.RSA_1000)),
            shows("several-flaws", Leaf.forNames("mail.elsewhere.example").expired()),
            new LabFault("address-as-host", asked(Scene.address(IMAP), Leaf.forNames(IMAP_HOST))),
            shows("no-names", Leaf.forNames(IMAP_HOST).withoutNames()),
            new LabFault("wildcard-too-deep", asked(DEEP, Leaf.forNames("*." + Scene.DOMAIN))
                    .named(DEEP, Scene.address(IMAP)).named("mail." + Scene.DOMAIN, Scene.address(IMAP))),
            new LabFault("hoster-name", asked(RENTED, Leaf.forNames(HOSTER)).named(RENTED, Scene.address(IMAP))
                    .named(HOSTER, Scene.address(IMAP))
                    .zone(zone -> zone.with(Scene.DOMAIN + ". NS ns.hoster.example."))),
            new LabFault("lookalike-name", Scene.at(IMAP).shows(workshop -> workshop.authority()
                    .issue(Leaf.forNames(ALIKE))).named(ALIKE, Scene.address(IMAP))),
            new LabFault("tls-too-old", Scene.at(IMAP).answers(PROTOCOL_VERSION)),
            new LabFault("no-common-cipher", Scene.at(POP3).answers(HANDSHAKE_FAILURE)),
            new LabFault("client-certificate", Scene.at(SMTP).asksForCertificate()),
            new LabFault("tls-broken", Scene.at(IMAP).answers(INTERNAL_ERROR)));

    private CertificateLab() {}

    private static LabFault shows(String fault, Leaf leaf) {
        return new LabFault(fault, Scene.at(IMAP).shows(workshop -> workshop.authority().issue(leaf)));
    }

    private static LabFault vouchedBy(String fault, String authority) {
        return new LabFault(fault, Scene.at(IMAP)
                .shows(_ -> CertificateAuthority.create(authority).issue(Leaf.forNames(IMAP_HOST))));
    }

    private static Scene asked(String host, Leaf leaf) {
        return Scene.at(IMAP).shows(workshop -> workshop.authority().issue(leaf)).askedAs(host);
    }
}
