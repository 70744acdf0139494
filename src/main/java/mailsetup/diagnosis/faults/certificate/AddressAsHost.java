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

/** A numeric address was entered where the certificate has a name. */
public final class AddressAsHost implements ServerCheck {
    private static final Fault FAULT = Fault.of(38, "address-as-host", Rung.CERTIFICATE, Mover.YOU, "T-11", "G-08")
            .about("ip-address", "names").with(Trait.SETTINGS);

    @Override
    public Fault fault() {
        return FAULT;
    }

    @Override
    public Optional<Diagnosis> examine(Case c, ProbeReport report) {
        return Mismatch.of(report).filter(mismatch -> mismatch.wanted().isAddress())
                .filter(mismatch -> mismatch.trap(c).isEmpty()).map(mismatch -> judged(c, report, mismatch));
    }

    /** What is wrong is plain; that a name of somebody else is the right one is never proven. */
    private static Diagnosis judged(Case c, ProbeReport report, Mismatch mismatch) {
        var verdict = FAULT.on(report.settings(), mismatch.wanted().ascii(), FlawEvidence.shown(mismatch.names()));
        var seen = Message.of("fault-certificate.evidence.names", FlawEvidence.shown(mismatch.names()));
        var better = mismatch.better(c, report);
        return (better.isEmpty() || Mismatch.isOwn(c, better.get())
                ? verdict.proven(seen)
                : verdict.likely(seen, Message.of("fault-certificate.evidence.or-a-stranger"))).mendedBy(better);
    }
}
