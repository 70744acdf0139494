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

/** A virus scanner or firewall stands between this computer and the server. */
public final class SecuritySoftware implements ServerCheck {
    private static final Fault FAULT = Fault.of(37, "security-software", Rung.CERTIFICATE, Mover.YOU, "N-11")
            .about("product").with(Trait.HAS_QUESTION);

    @Override
    public Fault fault() {
        return FAULT;
    }

    @Override
    public Optional<Diagnosis> examine(Case c, ProbeReport report) {
        return SameIssuer.at(c, report).flatMap(door -> Flaws.leaf(report).map(leaf -> FAULT
                .on(report.settings(), SecurityProduct.in(report).orElse(Words.said(leaf.issuer()))).proven(
                        Message.of("fault-certificate.evidence.unknown-issuer", Words.said(leaf.issuer())),
                        Message.of("fault-certificate.evidence.same-issuer", door.host()))))
                .or(() -> byName(report)).or(() -> byNobody(c, report));
    }

    /** An issuer that nobody outside knows may be a private authority, or a program on the way that made it up. */
    private static Optional<Diagnosis> byNobody(Case c, ProbeReport report) {
        return Flaws.only(report, Flaw.UnknownIssuer.class).stream().findFirst()
                .filter(_ -> Issuer.isNone(c, report)).map(flaw -> FAULT
                        .on(report.settings(), Words.said(flaw.issuer())).possible(FlawEvidence.of(flaw)));
    }

    private static Optional<Diagnosis> byName(ProbeReport report) {
        return SecurityProduct.in(report)
                .flatMap(product -> Flaws.leaf(report).map(leaf -> FAULT.on(report.settings(), product)
                        .likely(Message.of("fault-certificate.evidence.unknown-issuer", Words.said(leaf.issuer())))));
    }
}
