package mailsetup.diagnosis.faults.certificate;

import java.util.Optional;
import mailsetup.core.Message;
import mailsetup.diagnosis.Case;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.Fault;
import mailsetup.diagnosis.Mover;
import mailsetup.diagnosis.Rung;
import mailsetup.diagnosis.ServerCheck;
import mailsetup.diagnosis.Trait;
import mailsetup.probe.Failure;
import mailsetup.probe.ProbeReport;

/** A mail gateway on this computer makes its certificate itself; nobody can vouch for it but the gateway's own window. */
public final class GatewayCertificate implements ServerCheck {
    private static final Fault FAULT = Fault.of(138, "gateway-certificate", Rung.CERTIFICATE, Mover.YOU, "T-04")
            .about("server", "fingerprint").with(Trait.ACCEPTABLE);

    @Override
    public Fault fault() {
        return FAULT;
    }

    @Override
    public Optional<Diagnosis> examine(Case c, ProbeReport report) {
        return report.failedWith(Failure.BadCertificate.class).filter(_ -> Flaws.areOfGateway(report))
                .flatMap(bad -> Flaws.leaf(report).map(leaf -> FAULT
                        .on(report.settings(), report.host(), leaf.sha256())
                        .proven(FlawEvidence.of(bad.flaws().getFirst()),
                                Message.of("fault-certificate.evidence.fingerprint", leaf.sha256()))));
    }
}
