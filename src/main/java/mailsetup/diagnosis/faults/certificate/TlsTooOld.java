package mailsetup.diagnosis.faults.certificate;

import java.util.Optional;
import mailsetup.diagnosis.Case;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.Fault;
import mailsetup.diagnosis.Mover;
import mailsetup.diagnosis.Rung;
import mailsetup.diagnosis.ServerCheck;
import mailsetup.diagnosis.Trait;
import mailsetup.probe.ProbeReport;

/** The server only knows versions of TLS that are no longer safe. */
public final class TlsTooOld implements ServerCheck {
    private static final Fault FAULT = Fault.of(45, "tls-too-old", Rung.CERTIFICATE, Mover.MAIL_PROVIDER, "T-12")
            .about("server").with(Trait.SETTINGS);

    @Override
    public Fault fault() {
        return FAULT;
    }

    @Override
    public Optional<Diagnosis> examine(Case c, ProbeReport report) {
        return TlsTrouble.TOO_OLD.in(report).map(failure -> FAULT.on(report.settings(), report.host())
                .proven(TlsTrouble.evidence(failure)).mendedBy(c.betterOnSameHost(report)));
    }
}
