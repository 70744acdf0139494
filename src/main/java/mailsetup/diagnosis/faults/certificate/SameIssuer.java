package mailsetup.diagnosis.faults.certificate;

import java.util.Optional;
import mailsetup.diagnosis.Case;
import mailsetup.probe.CertificateFacts;
import mailsetup.probe.ProbeReport;
import mailsetup.probe.around.ControlDoor;

/** The certificate of an independent host, when the one who vouches for it is the same unknown one. */
final class SameIssuer {
    private SameIssuer() {}

    /** The independent host that showed a bad certificate of the same issuer: then somebody sits in between. */
    static Optional<ControlDoor> at(Case c, ProbeReport report) {
        var issuer = Flaws.leaf(report).map(CertificateFacts::issuer);
        return c.network().stream().flatMap(network -> network.doors().stream())
                .filter(door -> !door.flaws().isEmpty() && issuer(door).isPresent() && issuer(door).equals(issuer))
                .findFirst();
    }

    private static Optional<String> issuer(ControlDoor door) {
        return door.tls().flatMap(tls -> tls.chain().stream().findFirst()).map(CertificateFacts::issuer);
    }
}
