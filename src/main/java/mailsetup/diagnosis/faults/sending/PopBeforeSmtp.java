package mailsetup.diagnosis.faults.sending;

import java.util.Optional;
import mailsetup.diagnosis.Case;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.Fault;
import mailsetup.diagnosis.Mover;
import mailsetup.diagnosis.Rung;
import mailsetup.diagnosis.ServerCheck;
import mailsetup.diagnosis.Trait;
import mailsetup.diagnosis.reply.Meaning;
import mailsetup.diagnosis.reply.Refusals;
import mailsetup.probe.ProbeReport;

/** The server takes mail only some minutes after mail was received. */
public final class PopBeforeSmtp implements ServerCheck {
    public static final Fault FAULT = Fault.of(78, "pop-before-smtp", Rung.SENDING, Mover.YOU, "J-03").about("server")
            .with(Trait.HAS_QUESTION, Trait.SETTINGS);

    @Override
    public Fault fault() {
        return FAULT;
    }

    @Override
    public Optional<Diagnosis> examine(Case c, ProbeReport report) {
        return Refusals.of(report, Meaning.POP_BEFORE_SMTP)
                .map(reply -> FAULT.on(report.settings(), report.host()).likely(
                        Rejection.said(report, reply)));
    }
}
