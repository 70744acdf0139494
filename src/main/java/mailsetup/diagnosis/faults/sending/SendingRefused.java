package mailsetup.diagnosis.faults.sending;

import java.util.Optional;
import java.util.Set;
import mailsetup.core.Protocol;
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
import mailsetup.probe.Stage;

/** The envelope is refused for a reason of its own. */
public final class SendingRefused implements ServerCheck {
    private static final Fault FAULT = Fault.of(89, "sending-refused", Rung.SENDING, Mover.MAIL_PROVIDER, "S-04")
            .about("server").with(Trait.BY_FORM);

    /** What other faults explain better. */
    private static final Set<Meaning> KNOWN = Set.of(Meaning.AUTH_REQUIRED, Meaning.RELAY_DENIED,
            Meaning.POP_BEFORE_SMTP, Meaning.SENDER_NOT_ALLOWED, Meaning.BLOCKLISTED, Meaning.EHLO_REFUSED,
            Meaning.GREYLISTED, Meaning.SENDING_LIMIT, Meaning.MAILBOX_UNKNOWN, Meaning.RECIPIENT_FULL,
            Meaning.SERVER_STORAGE, Meaning.TEMPORARY, Meaning.MAINTENANCE, Meaning.TOO_MANY_CONNECTIONS);

    @Override
    public Fault fault() {
        return FAULT;
    }

    @Override
    public Optional<Diagnosis> examine(Case c, ProbeReport report) {
        return Refusals.at(report, Stage.INSPECT, KNOWN).filter(_ -> report.settings().protocol() == Protocol.SMTP)
                .map(reply -> FAULT.on(report.settings(), report.host()).likely(
                        Rejection.said(report, reply)));
    }
}
