package mailsetup.diagnosis.faults.certificate;

import java.util.Optional;
import mailsetup.diagnosis.Case;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.Fault;
import mailsetup.diagnosis.Mover;
import mailsetup.diagnosis.Rung;
import mailsetup.diagnosis.ServerCheck;
import mailsetup.diagnosis.Trait;
import mailsetup.diagnosis.Words;
import mailsetup.probe.Flaw;
import mailsetup.probe.ProbeReport;

/** A complete chain that ends at an authority this computer does not know. */
public final class UnknownAuthority implements ServerCheck {
    private static final Fault FAULT = Fault.of(35, "unknown-authority", Rung.CERTIFICATE, Mover.YOU, "T-05")
            .about("server", "issuer").with(Trait.ACCEPTABLE);

    @Override
    public Fault fault() {
        return FAULT;
    }

    @Override
    public Optional<Diagnosis> examine(Case c, ProbeReport report) {
        return Flaws.only(report, Flaw.UnknownIssuer.class).stream().findFirst()
                .filter(_ -> SameIssuer.at(c, report).isEmpty())
                .filter(_ -> Flaws.chain(report).size() > 1 || Issuer.isNone(c, report))
                .filter(_ -> SecurityProduct.in(report).isEmpty())
                .map(flaw -> verdict(report, flaw));
    }

    /** A chain that ends at a root is complete; another may lack a part. */
    private static Diagnosis verdict(ProbeReport report, Flaw.UnknownIssuer flaw) {
        var last = Flaws.chain(report).getLast();
        var verdict = FAULT.on(report.settings(), report.host(), Words.said(flaw.issuer()));
        return last.issuer().equals(last.subject())
                ? verdict.proven(FlawEvidence.of(flaw))
                : verdict.likely(FlawEvidence.of(flaw));
    }
}
