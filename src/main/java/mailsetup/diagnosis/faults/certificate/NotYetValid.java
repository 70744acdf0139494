package mailsetup.diagnosis.faults.certificate;

import java.util.Optional;
import mailsetup.diagnosis.Case;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.Fault;
import mailsetup.diagnosis.Mover;
import mailsetup.diagnosis.Rung;
import mailsetup.diagnosis.ServerCheck;
import mailsetup.diagnosis.Trait;
import mailsetup.probe.Flaw;
import mailsetup.probe.ProbeReport;

/** By the clock of this computer the time of a certificate has not come: mostly the clock is wrong. */
public final class NotYetValid implements ServerCheck {
    private static final Fault FAULT = Fault.of(33, "not-yet-valid", Rung.CERTIFICATE, Mover.YOU, "T-02", "L-01")
            .about("server", "date").with(Trait.HAS_QUESTION);

    @Override
    public Fault fault() {
        return FAULT;
    }

    @Override
    public Optional<Diagnosis> examine(Case c, ProbeReport report) {
        return Flaws.only(report, Flaw.NotYetValid.class).stream().findFirst()
                .map(flaw -> FAULT.on(report.settings(), report.host(), flaw.from())
                        .proven(FlawEvidence.of(flaw)));
    }
}
