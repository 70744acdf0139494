package mailsetup.diagnosis.faults.mode;

import java.util.Optional;
import java.util.Set;
import mailsetup.core.Message;
import mailsetup.diagnosis.Case;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.Fault;
import mailsetup.diagnosis.Mover;
import mailsetup.diagnosis.Rung;
import mailsetup.diagnosis.ServerCheck;
import mailsetup.diagnosis.Words;
import mailsetup.diagnosis.reply.Meaning;
import mailsetup.diagnosis.reply.ReplyKnowledge;
import mailsetup.diagnosis.reply.Said;
import mailsetup.probe.ProbeReport;
import mailsetup.probe.Reply;
import mailsetup.probe.Stage;
/** "Not now" means the same at every stage. The login has a fault of its own for it. */
public final class TemporarilyUnavailable implements ServerCheck {
    public static final Fault FAULT = Fault.of(132, "temporarily-unavailable", Rung.MODE, Mover.WAIT, "M-07")
            .about("server");

    @Override
    public Fault fault() {
        return FAULT;
    }

    @Override
    public Optional<Diagnosis> examine(Case c, ProbeReport report) {
        return Optional.of(Said.by(report)).filter(said -> Set.of(Meaning.TEMPORARY).containsAll(said.meanings()))
                .flatMap(Said::last).filter(no -> report.failed()
                        .filter(failed -> failed.stage() != Stage.AUTHENTICATE && isNotNow(report, no)).isPresent())
                .map(no -> FAULT.on(report.settings(), report.host())
                        .likely(Message.of("fault-mode.evidence.said", Words.said(no.text()))));
    }

    /** RFC 5321 section 4.2.1, RFC 5530, RFC 3206; a server that is broken inside does not say when. */
    private static boolean isNotNow(ProbeReport report, Reply no) {
        return !no.code().equals("SERVERBUG") && (no.status().matches("4\\d\\d")
                || ReplyKnowledge.meanings(report.settings().protocol(), no).contains(Meaning.TEMPORARY));
    }
}
