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

/** The server's own certificate ran out, and nothing else is wrong with it. */
public final class Expired implements ServerCheck {
    private static final Fault FAULT = Fault.of(31, "expired", Rung.CERTIFICATE, Mover.MAIL_PROVIDER, "T-01")
            .about("server", "date").with(Trait.HAS_QUESTION);

    @Override
    public Fault fault() {
        return FAULT;
    }

    @Override
    public Optional<Diagnosis> examine(Case c, ProbeReport report) {
        return Flaws.only(report, Flaw.Expired.class).stream().filter(flaw -> flaw.position() == 0).findFirst()
                .map(flaw -> FAULT.on(report.settings(), report.host(), flaw.since())
                        .proven(FlawEvidence.of(flaw)));
    }
}
