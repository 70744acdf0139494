package mailsetup.diagnosis.faults.certificate;

import java.util.List;
import java.util.Optional;
import mailsetup.diagnosis.Loopback;
import mailsetup.probe.CertificateFacts;
import mailsetup.probe.Failure;
import mailsetup.probe.Flaw;
import mailsetup.probe.ProbeReport;

/** What was wrong with a certificate, sorted by kind. */
final class Flaws {
    private Flaws() {}

    /** All that was wrong; empty when the probe did not fail by a certificate, or by that of a gateway here. */
    static List<Flaw> all(ProbeReport report) {
        return report.failedWith(Failure.BadCertificate.class).filter(_ -> !areOfGateway(report))
                .map(Failure.BadCertificate::flaws).orElse(List.of());
    }

    /** Whether a program on this computer shows a certificate that it made itself, as mail gateways do. */
    static boolean areOfGateway(ProbeReport report) {
        return Loopback.is(report) && report.failedWith(Failure.BadCertificate.class)
                .filter(bad -> bad.flaws().stream().anyMatch(Flaw.SelfSigned.class::isInstance)).isPresent();
    }

    /** The same when all of it is of this kind; empty when something else was wrong too. */
    static <F extends Flaw> List<F> only(ProbeReport report, Class<F> kind) {
        var all = all(report);
        return all.stream().allMatch(kind::isInstance) ? all.stream().map(kind::cast).toList() : List.of();
    }

    /** The server's own certificate. */
    static Optional<CertificateFacts> leaf(ProbeReport report) {
        return chain(report).stream().findFirst();
    }

    /** What the refused server sent. */
    static List<CertificateFacts> chain(ProbeReport report) {
        return report.failedWith(Failure.BadCertificate.class).map(bad -> bad.tls().chain()).orElse(List.of());
    }
}
