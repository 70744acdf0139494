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
import mailsetup.diagnosis.Words;
import mailsetup.probe.ProbeReport;

/** The certificate bears a name that resembles the mail domain and belongs to somebody else: no change leads there. */
public final class LookalikeName implements ServerCheck {
    private static final Fault FAULT = Fault.of(147, "lookalike-name", Rung.CERTIFICATE, Mover.YOU, "T-08")
            .about("server", "other-name", "domain").with(Trait.SETTINGS);

    @Override
    public Fault fault() {
        return FAULT;
    }

    @Override
    public Optional<Diagnosis> examine(Case c, ProbeReport report) {
        return Mismatch.of(report).flatMap(mismatch -> mismatch.trap(c)
                .map(name -> FAULT
                        .on(report.settings(), report.host(), Words.said(name), c.address().domain().ascii())
                        .likely(Message.of("fault-certificate.evidence.names",
                                FlawEvidence.shown(mismatch.names())))));
    }
}
