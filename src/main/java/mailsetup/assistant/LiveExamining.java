package mailsetup.assistant;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import mailsetup.core.EmailAddress;
import mailsetup.diagnosis.Alternatives;
import mailsetup.diagnosis.Case;
import mailsetup.diagnosis.Diagnostician;
import mailsetup.diagnosis.Examination;
import mailsetup.probe.Deadline;
import mailsetup.probe.ProbeReport;
import mailsetup.probe.around.ControlHosts;

/** Tries alternatives and looks around. */
record LiveExamining(Site site, Probing prober, Diagnostician<Case> diagnostician) implements Examining {
    @Override
    public Examination examine(EmailAddress address, List<ProbeReport> reports, Optional<ControlHosts> control,
            Duration limit) {
        var deadline = Deadline.in(limit).atMost(site.limits().longestBeforeLogin());
        try (var around = new BackgroundLook(site.around(), address, reports, control, deadline);
                var run = prober.probe(Alternatives.of(address, reports), Optional.empty(), deadline.remaining(),
                        _ -> {})) {
            var others = run.await();
            var c = new Case(address, reports, others, around.await());
            return new Examination(diagnostician.diagnose(c), c.surroundings(), others);
        }
    }
}
