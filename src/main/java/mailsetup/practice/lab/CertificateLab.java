package mailsetup.practice.lab;

import static mailsetup.core.Protocol.IMAP;

import java.util.List;
import mailsetup.practice.certificate.CertificateAuthority;
import mailsetup.practice.certificate.Identity;
import mailsetup.practice.certificate.KeyKind;
import mailsetup.practice.certificate.Leaf;

/** Certificates that are not good. */
final class CertificateLab {
    static final List<LabFault> ALL = List.of(shows("expired", Leaf.forNames("localhost").expired()),
            shows("not-yet-valid", Leaf.forNames("localhost").notYetValid()),
            LabFault.at(IMAP, "self-signed").shows(_ -> Identity.selfSigned(Leaf.forNames("localhost"))),
            LabFault.at(IMAP, "unknown-authority")
                    .shows(_ -> CertificateAuthority.create("Unknown Authority").issue(Leaf.forNames("localhost"))),
            LabFault.at(IMAP, "issuer-missing").shows(workshop -> workshop.authority().intermediate("Middle Authority")
                    .issue(Leaf.forNames("localhost")).withoutIntermediates()),
            shows("foreign-name", Leaf.forNames("mail.elsewhere.example")),
            LabFault.at(IMAP, "security-software").shows(
                    _ -> CertificateAuthority.create("Avast Mail Shield Root").issue(Leaf.forNames("localhost"))),
            shows("weak-key", Leaf.forNames("localhost").with(KeyKind.RSA_1000)),
            shows("several-flaws", Leaf.forNames("mail.elsewhere.example").expired()),
            shows("address-as-host", Leaf.forNames("localhost")).askedAs("127.0.0.1"));

    private CertificateLab() {}

    private static LabFault shows(String fault, Leaf leaf) {
        return LabFault.at(IMAP, fault).shows(workshop -> workshop.authority().issue(leaf));
    }
}
