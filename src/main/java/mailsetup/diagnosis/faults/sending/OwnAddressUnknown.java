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

/** The server does not know the very address that logged in. */
public final class OwnAddressUnknown implements ServerCheck {
    public static final Fault FAULT = Fault
            .of(86, "own-address-unknown", Rung.SENDING, Mover.MAIL_PROVIDER, "S-14", "G-06")
            .about("server", "address");

    @Override
    public Fault fault() {
        return FAULT;
    }

    @Override
    public Optional<Diagnosis> examine(Case c, ProbeReport report) {
        return Refusals.of(report, Meaning.MAILBOX_UNKNOWN).filter(_ -> report.at(Stage.INSPECT)
                .filter(Step.Failed.class::isInstance).isPresent())
                .map(reply -> FAULT.on(report.settings(), report.host(), c.address().toString())
                        .proven(Rejection.said(report, reply)));
    }
}
