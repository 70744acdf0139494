package mailsetup.diagnosis.faults.certificate;

import java.util.Optional;
import mailsetup.core.Message;
import mailsetup.diagnosis.Case;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.Fault;
import mailsetup.diagnosis.Mover;
import mailsetup.diagnosis.Rung;
import mailsetup.diagnosis.ServerCheck;
import mailsetup.diagnosis.Words;
import mailsetup.probe.ProbeReport;

/** An old certificate without the list of names (RFC 9525 section 2). */
public final class NoNames implements ServerCheck {
    private static final Fault FAULT = Fault.of(39, "no-names", Rung.CERTIFICATE, Mover.MAIL_PROVIDER, "T-10")
            .about("server", "owner");

    @Override
    public Fault fault() {
        return FAULT;
    }

    @Override
    public Optional<Diagnosis> examine(Case c, ProbeReport report) {
        return Mismatch.of(report)
                .filter(mismatch -> mismatch.names().isEmpty() && !mismatch.wanted().isAddress())
                .flatMap(_ -> Flaws.leaf(report))
                .map(leaf -> FAULT.on(report.settings(), report.host(), Words.said(leaf.subject()))
                        .proven(Message.of("fault-certificate.evidence.no-names")));
    }
}
