package mailsetup.diagnosis.faults.name;

import java.util.Optional;
import mailsetup.core.Message;
import mailsetup.diagnosis.Case;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.Fault;
import mailsetup.diagnosis.Mover;
import mailsetup.diagnosis.Rung;
import mailsetup.diagnosis.ServerCheck;
import mailsetup.probe.ProbeReport;
import mailsetup.probe.around.NameAnswer;
import mailsetup.probe.around.NameAnswer.Asked;
import mailsetup.probe.around.NameAnswer.Purpose;
import mailsetup.probe.around.RecordKind;

/** The name servers this computer is set to use do not answer. */
public final class ResolverDead implements ServerCheck {
    private static final Fault FAULT = Fault.of(100, "resolver-dead", Rung.NAME, Mover.YOU, "D-05");

    @Override
    public Fault fault() {
        return FAULT;
    }

    @Override
    public Optional<Diagnosis> examine(Case c, ProbeReport report) {
        return explains(c, report) ? Optional.of(diagnose(c, report)) : Optional.empty();
    }

    /** Whether they were asked and all were silent. Where nothing at all answers, there is no network (N-01). */
    static boolean explains(Case c, ProbeReport report) {
        var lookups = new Lookups(c, report);
        return lookups.nameFailed() && lookups.own(RecordKind.A).isPresent() && !lookups.answered()
                && !c.surroundings().nobodyAnswers();
    }

    private static Diagnosis diagnose(Case c, ProbeReport report) {
        var verdict = FAULT.on(report.settings());
        var silent = Message.of("fault-name.evidence.own-silent");
        return c.surroundings().answers(Asked.PUBLIC, Purpose.NAME)
                .anyMatch(answer -> answer.outcome() != NameAnswer.Outcome.NO_REPLY)
                        ? verdict.proven(silent, Message.of("fault-name.evidence.public-answers"))
                        : verdict.likely(silent);
    }
}
