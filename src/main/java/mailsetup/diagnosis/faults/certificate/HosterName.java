package mailsetup.diagnosis.faults.certificate;

import java.util.List;
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

/** The certificate bears the name of the company that runs the server, not the customer's own domain. */
public final class HosterName implements ServerCheck {
    private static final Fault FAULT = Fault.of(41, "hoster-name", Rung.CERTIFICATE, Mover.YOU, "T-07", "J-06", "G-05")
            .about("server", "names").with(Trait.HAS_QUESTION, Trait.SETTINGS);

    @Override
    public Fault fault() {
        return FAULT;
    }

    @Override
    public Optional<Diagnosis> examine(Case c, ProbeReport report) {
        return Mismatch.of(report).filter(Mismatch::isForOtherNames).filter(mismatch -> mismatch.trap(c).isEmpty())
                .flatMap(mismatch -> answering(c, report, mismatch).or(() -> likely(c, report, mismatch)));
    }

    /** Whether the case is one for this fault; otherwise the certificate is a stranger's. */
    static boolean explains(Case c, ProbeReport report, Mismatch mismatch) {
        return mismatch.better(c, report).isPresent() || isOwn(c, mismatch);
    }

    /** Never proven: whoever can lead the name to himself shows a good certificate of his own at the same address. */
    private static Optional<Diagnosis> answering(Case c, ProbeReport report, Mismatch mismatch) {
        return mismatch.better(c, report).map(better -> FAULT
                .on(report.settings(), report.host(), List.of(better.host()))
                .likely(Message.of("fault-certificate.evidence.names", FlawEvidence.shown(mismatch.names())),
                        Message.of("fault-certificate.evidence.same-server", better.host()),
                        Message.of("fault-certificate.evidence.or-a-stranger"))
                .mendedBy(better));
    }

    private static Optional<Diagnosis> likely(Case c, ProbeReport report, Mismatch mismatch) {
        var names = FlawEvidence.shown(mismatch.names());
        return Optional.of(FAULT.on(report.settings(), report.host(), names)
                .likely(Message.of("fault-certificate.evidence.names", names))).filter(_ -> isOwn(c, mismatch));
    }

    private static boolean isOwn(Case c, Mismatch mismatch) {
        return mismatch.isOwnedLike(mismatch.wanted()) || OwnerDomain.of(mismatch.wanted().ascii())
                .equals(OwnerDomain.of(c.address().domain().ascii()));
    }
}
