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
import mailsetup.probe.Flaw;
import mailsetup.probe.ProbeReport;

/** A certificate that only vouches for itself. */
public final class SelfSigned implements ServerCheck {
    private static final Fault FAULT = Fault.of(34, "self-signed", Rung.CERTIFICATE, Mover.MAIL_PROVIDER, "T-04")
            .about("server", "fingerprint").with(Trait.HAS_QUESTION, Trait.ACCEPTABLE, Trait.SETTINGS);

    @Override
    public Fault fault() {
        return FAULT;
    }

    @Override
    public Optional<Diagnosis> examine(Case c, ProbeReport report) {
        return Flaws.only(report, Flaw.SelfSigned.class).stream().findFirst()
                .filter(_ -> SameIssuer.at(c, report).isEmpty())
                .flatMap(flaw -> Flaws.leaf(report)
                        .map(leaf -> FAULT.on(report.settings(), report.host(), leaf.sha256())
                                .proven(FlawEvidence.of(flaw),
                                        Message.of("fault-certificate.evidence.fingerprint", leaf.sha256()))));
    }
}
