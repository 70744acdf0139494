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
                .filter(_ -> !Issuer.isNone(c, report)).map(flaw -> verdict(c, report, flaw));
    }

    /** Proven where the certificate's own pointer leads to an issuer that is known. */
    private static Diagnosis verdict(Case c, ProbeReport report, Flaw.UnknownIssuer flaw) {
        var verdict = FAULT.on(report.settings(), report.host(), Words.said(flaw.issuer()));
        var leafOnly = Message.of("fault-certificate.evidence.leaf-only");
        return Issuer.isKnown(c, report)
                ? verdict.proven(leafOnly, Message.of("fault-certificate.evidence.issuer-found",
                        Words.said(Issuer.of(c, report).orElseThrow().url())))
                : verdict.likely(leafOnly, FlawEvidence.of(flaw));
    }
}
