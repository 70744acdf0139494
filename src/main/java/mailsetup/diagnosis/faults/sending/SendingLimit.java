package mailsetup.diagnosis.faults.sending;

import java.util.Optional;
import mailsetup.diagnosis.Case;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.Fault;
import mailsetup.diagnosis.Mover;
import mailsetup.diagnosis.Rung;
import mailsetup.diagnosis.ServerCheck;
import mailsetup.diagnosis.reply.Meaning;
import mailsetup.diagnosis.reply.Refusals;
import mailsetup.probe.ProbeReport;

/** Enough was sent for now. */
public final class SendingLimit implements ServerCheck {
    public static final Fault FAULT = Fault.of(85, "sending-limit", Rung.SENDING, Mover.WAIT, "S-13").about("server");

    @Override
    public Fault fault() {
        return FAULT;
    }

    @Override
    public Optional<Diagnosis> examine(Case c, ProbeReport report) {
        return Refusals.of(report, Meaning.SENDING_LIMIT)
                .map(reply -> FAULT.on(report.settings(), report.host()).proven(
                        Rejection.said(report, reply)));
    }
}
