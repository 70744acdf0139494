package mailsetup.diagnosis.reply;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import mailsetup.probe.ProbeReport;
import mailsetup.probe.Reply;
import mailsetup.probe.Stage;

/** Finds refusals by what they mean. */
public final class Refusals {
    private Refusals() {}

    /** What the server said before this probe ended, if it means that. */
    public static Optional<Reply> of(ProbeReport report, Meaning meaning) {
        return Said.by(report).meaning(meaning, report.settings().protocol());
    }

    /** The no with which this stage ended, if nothing that was said means one of these. */
    public static Optional<Reply> at(ProbeReport report, Stage stage, Set<Meaning> none) {
        return Optional.of(Said.by(report))
                .filter(_ -> report.failed().filter(failed -> failed.stage() == stage).isPresent())
                .filter(said -> Collections.disjoint(said.meanings(), none)).flatMap(Said::last);
    }
}
