package mailsetup.diagnosis.faults.sending;

import java.util.Optional;
import mailsetup.core.Message;
import mailsetup.diagnosis.Case;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.Fault;
import mailsetup.diagnosis.Mover;
import mailsetup.diagnosis.Rung;
import mailsetup.diagnosis.ServerCheck;
import mailsetup.diagnosis.Trait;
import mailsetup.diagnosis.Verdict;
import mailsetup.diagnosis.reply.Meaning;
import mailsetup.diagnosis.reply.Refusals;
import mailsetup.probe.ProbeReport;
import mailsetup.probe.Reply;

/** The login is good, but not for this sender address. */
public final class SenderNotAllowed implements ServerCheck {
    public static final Fault FAULT = Fault.of(81, "sender-not-allowed", Rung.SENDING, Mover.YOU, "S-06")
            .about("server").with(Trait.HAS_QUESTION);

    @Override
    public Fault fault() {
        return FAULT;
    }

    /** Some codes say no more than that the sender is not liked (RFC 3463, X.1.7 and X.1.8). */
    private static Diagnosis judge(Verdict verdict, Reply reply, Message evidence) {
        return reply.code().matches("5\\.1\\.[078]") ? verdict.likely(evidence) : verdict.proven(evidence);
    }

    @Override
    public Optional<Diagnosis> examine(Case c, ProbeReport report) {
        return Refusals.of(report, Meaning.SENDER_NOT_ALLOWED).filter(_ -> !IspSenderOnly.explains(c, report))
                .map(reply -> judge(FAULT.on(report.settings(), report.host()), reply,
                        Rejection.said(report, reply)));
    }
}
