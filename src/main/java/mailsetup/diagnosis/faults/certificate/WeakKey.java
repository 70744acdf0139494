package mailsetup.diagnosis.faults.certificate;

import java.util.Locale;
import java.util.Optional;
import mailsetup.diagnosis.Case;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.Fault;
import mailsetup.diagnosis.Mover;
import mailsetup.diagnosis.Rung;
import mailsetup.diagnosis.ServerCheck;
import mailsetup.diagnosis.Words;
import mailsetup.probe.Flaw;
import mailsetup.probe.ProbeReport;

/** A key or signature too weak for today. */
public final class WeakKey implements ServerCheck {
    private static final Fault FAULT = Fault.of(44, "weak-key", Rung.CERTIFICATE, Mover.MAIL_PROVIDER, "T-17")
            .about("server", "key", "signature");

    @Override
    public Fault fault() {
        return FAULT;
    }

    @Override
    public Optional<Diagnosis> examine(Case c, ProbeReport report) {
        return Flaws.only(report, Flaw.Rejected.class).stream().findFirst()
                .filter(flaw -> flaw.reason().toLowerCase(Locale.ROOT).contains("constraints"))
                .flatMap(flaw -> Flaws.leaf(report)
                        .map(leaf -> FAULT.on(report.settings(), report.host(), Words.said(leaf.key()),
                                Words.said(leaf.signatureAlgorithm())).proven(FlawEvidence.of(flaw))));
    }
}
