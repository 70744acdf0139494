package mailsetup.diagnosis.faults.certificate;

import java.util.Optional;
import mailsetup.diagnosis.Case;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.Fault;
import mailsetup.diagnosis.Mover;
import mailsetup.diagnosis.Rung;
import mailsetup.diagnosis.ServerCheck;
import mailsetup.probe.Flaw;
import mailsetup.probe.ProbeReport;

/** A certificate that vouches for the server ran out; the server's own is still good. */
public final class ChainExpired implements ServerCheck {
    private static final Fault FAULT = Fault.of(32, "chain-expired", Rung.CERTIFICATE, Mover.MAIL_PROVIDER, "T-03")
            .about("server", "date");

    @Override
    public Fault fault() {
        return FAULT;
    }

    @Override
    public Optional<Diagnosis> examine(Case c, ProbeReport report) {
        var expired = Flaws.only(report, Flaw.Expired.class);
        return expired.stream().findFirst().filter(_ -> expired.stream().noneMatch(flaw -> flaw.position() == 0))
                .map(flaw -> FAULT.on(report.settings(), report.host(), flaw.since())
                        .proven(FlawEvidence.of(flaw)));
    }
}
