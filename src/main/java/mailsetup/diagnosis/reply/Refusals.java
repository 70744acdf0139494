package mailsetup.diagnosis.reply;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import mailsetup.probe.Failure;
import mailsetup.probe.ProbeReport;
import mailsetup.probe.Reply;
import mailsetup.probe.Stage;

/** Finds refusals by what they mean. */
public final class Refusals {
    private Refusals() {}

    /** The refusal with which this probe ended, if it means that. */
    public static Optional<Reply> of(ProbeReport report, Meaning meaning) {
        return report.failedWith(Failure.Refusal.class).map(Failure.Refusal::reply)
                .filter(reply -> meanings(report, reply).contains(meaning));
    }

    /** The refusal with which this stage ended, if it means none of these. */
    public static Optional<Reply> at(ProbeReport report, Stage stage, Set<Meaning> none) {
        return report.failedWith(Failure.Refusal.class).map(Failure.Refusal::reply)
                .filter(_ -> report.failed().filter(failed -> failed.stage() == stage).isPresent())
                .filter(reply -> Collections.disjoint(meanings(report, reply), none));
    }

    private static Set<Meaning> meanings(ProbeReport report, Reply reply) {
        return ReplyKnowledge.meanings(report.settings().protocol(), reply);
    }
}
