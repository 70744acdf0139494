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

/** A wildcard stands for one label, and the server name has more (RFC 9525 section 6.3). */
public final class WildcardTooDeep implements ServerCheck {
    private static final Fault FAULT = Fault.of(40, "wildcard-too-deep", Rung.CERTIFICATE, Mover.YOU, "T-09")
            .about("server", "names").with(Trait.SETTINGS);

    @Override
    public Fault fault() {
        return FAULT;
    }

    @Override
    public Optional<Diagnosis> examine(Case c, ProbeReport report) {
        return Mismatch.of(report).filter(mismatch -> !mismatch.wanted().isAddress())
                .flatMap(mismatch -> mismatch.wildcardAbove()
                        .map(wildcard -> FAULT.on(report.settings(), report.host(), Words.said(wildcard)).proven(
                                Message.of("fault-certificate.evidence.names", FlawEvidence.shown(mismatch.names())))
                                .mendedBy(mismatch.better(c, report))));
    }
}
