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
import mailsetup.probe.Flaw;
import mailsetup.probe.ProbeReport;

/** The server sent nothing but its own certificate, and its issuer is not known here. */
public final class IssuerMissing implements ServerCheck {
    private static final Fault FAULT = Fault.of(36, "issuer-missing", Rung.CERTIFICATE, Mover.MAIL_PROVIDER, "T-06")
            .about("server", "issuer").with(Trait.ACCEPTABLE);

    @Override
    public Fault fault() {
        return FAULT;
    }

    @Override
    public Optional<Diagnosis> examine(Case c, ProbeReport report) {
        return Flaws.only(report, Flaw.UnknownIssuer.class).stream().findFirst()
                .filter(_ -> SameIssuer.at(c, report).isEmpty())
                .filter(_ -> Flaws.chain(report).size() == 1 && SecurityProduct.in(report).isEmpty())
                .map(flaw -> FAULT.on(report.settings(), Flaws.host(report), Words.said(flaw.issuer())).likely(
                        Message.of("fault-certificate.evidence.leaf-only"), FlawEvidence.of(flaw)));
    }
}
