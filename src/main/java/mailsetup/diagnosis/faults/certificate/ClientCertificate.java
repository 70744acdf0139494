package mailsetup.diagnosis.faults.certificate;

import java.util.Optional;
import mailsetup.diagnosis.Case;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.Fault;
import mailsetup.diagnosis.FaultCheck;
import mailsetup.diagnosis.Mover;
import mailsetup.diagnosis.Rung;
import mailsetup.probe.ProbeReport;

/** The server wants a certificate of the person, which this program has not. */
public final class ClientCertificate implements FaultCheck {
    private static final Fault FAULT = Fault.of("client-certificate", Rung.CERTIFICATE, Mover.MAIL_PROVIDER, "T-15");

    @Override
    public Fault fault() {
        return FAULT;
    }

    @Override
    public Optional<Diagnosis> examine(Case c, ProbeReport report) {
        return TlsTrouble.CLIENT_CERTIFICATE.in(report)
                .map(failure -> FAULT.on(report.settings(), Flaws.host(report)).likely(TlsTrouble.evidence(failure)));
    }
}
