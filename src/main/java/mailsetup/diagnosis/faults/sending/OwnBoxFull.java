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
import mailsetup.probe.Stage;
import mailsetup.probe.Step;

/** The own mailbox takes no more mail. */
public final class OwnBoxFull implements ServerCheck {
    public static final Fault FAULT = Fault.of(87, "own-box-full", Rung.SENDING, Mover.YOU, "S-15", "M-04")
            .about("server", "address");

    @Override
    public Fault fault() {
        return FAULT;
    }

    @Override
    public Optional<Diagnosis> examine(Case c, ProbeReport report) {
        return Refusals.of(report, Meaning.RECIPIENT_FULL).filter(_ -> report.at(Stage.INSPECT)
                .filter(Step.Failed.class::isInstance).isPresent())
                .map(reply -> FAULT.on(report.settings(), report.host(), c.address().toString())
                        .proven(Rejection.said(report, reply)));
    }
}
