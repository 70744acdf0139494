package mailsetup.diagnosis.faults.certificate;

import java.util.Optional;
import mailsetup.core.Message;
import mailsetup.diagnosis.Case;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.Fault;
import mailsetup.diagnosis.FaultCheck;
import mailsetup.diagnosis.Mover;
import mailsetup.diagnosis.Rung;
import mailsetup.probe.Failure;
import mailsetup.probe.Flaw;
import mailsetup.probe.ProbeReport;

/** The server's own certificate ran out, and nothing else is wrong with it. */
public final class Expired implements FaultCheck {
    private static final Fault FAULT = Fault.of("expired", Rung.CERTIFICATE, Mover.MAIL_PROVIDER, "T-01");

    @Override
    public Fault fault() {
        return FAULT;
    }

    @Override
    public Optional<Diagnosis> examine(Case c, ProbeReport report) {
        return report.failedWith(Failure.BadCertificate.class).map(Failure.BadCertificate::flaws)
                .filter(flaws -> flaws.size() == 1 && flaws.getFirst() instanceof Flaw.Expired(int position, _)
                        && position == 0)
                .map(flaws -> ((Flaw.Expired) flaws.getFirst()).since())
                .map(since -> FAULT.on(report.settings(), report.settings().endpoint().host().display(), since)
                        .proven(Message.of("fault-certificate.evidence.expired", since)));
    }
}
