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
import mailsetup.probe.ProbeReport;

/** The certificate belongs to somebody else: a wrong server name, stale DNS, or a sign-in page in between. */
public final class ForeignName implements ServerCheck {
    private static final Fault FAULT = Fault.of(42, "foreign-name", Rung.CERTIFICATE, Mover.YOU, "T-08")
            .about("server", "names").with(Trait.HAS_QUESTION, Trait.SETTINGS);

    @Override
    public Fault fault() {
        return FAULT;
    }

    @Override
    public Optional<Diagnosis> examine(Case c, ProbeReport report) {
        return Mismatch.of(report).filter(Mismatch::isForOtherNames)
                .filter(mismatch -> mismatch.trap(c).isEmpty())
                .filter(mismatch -> !HosterName.explains(c, report, mismatch))
                .map(mismatch -> FlawEvidence.shown(mismatch.names()))
                .map(names -> FAULT.on(report.settings(), report.host(), names)
                        .likely(Message.of("fault-certificate.evidence.names", names)));
    }
}
