package mailsetup.diagnosis.faults.mode;

import java.util.Optional;
import java.util.stream.Stream;
import mailsetup.core.Message;
import mailsetup.diagnosis.Case;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.Fault;
import mailsetup.diagnosis.Mover;
import mailsetup.diagnosis.Rung;
import mailsetup.diagnosis.ServerCheck;
import mailsetup.diagnosis.Trait;
import mailsetup.diagnosis.Words;
import mailsetup.diagnosis.reply.Said;
import mailsetup.probe.Failure;
import mailsetup.probe.ProbeReport;
import mailsetup.probe.ProbeTexts;
import mailsetup.probe.Step;
/** The last resort: no failed server stays without a word, and the word is its own. */
public final class Unexplained implements ServerCheck {
    private static final Fault FAULT = Fault.of(133, "unexplained", Rung.MODE, Mover.MAIL_PROVIDER, "M-06")
            .about("server")
            .with(Trait.LAST_RESORT);

    @Override
    public Fault fault() {
        return FAULT;
    }

    @Override
    public Optional<Diagnosis> examine(Case c, ProbeReport report) {
        return report.failed().filter(failed -> !(failed.failure() instanceof Failure.Cancelled))
                .map(failed -> FAULT.on(report.settings(), report.host())
                        .possible(evidence(report, failed)));
    }

    private static Message[] evidence(ProbeReport report, Step.Failed failed) {
        var words = Said.by(report).last().map(no -> Message.of("fault-mode.evidence.said", Words.said(no.text())));
        return Stream.concat(words.stream(), Stream.of(Message.of("fault-mode.evidence.ended",
                ProbeTexts.stage(report.settings().protocol(), failed.stage()), ProbeTexts.of(failed))))
                .toArray(Message[]::new);
    }
}
