package mailsetup.assistant;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import mailsetup.core.EmailAddress;
import mailsetup.diagnosis.Alternatives;
import mailsetup.diagnosis.Case;
import mailsetup.diagnosis.Diagnostician;
import mailsetup.diagnosis.Examination;
import mailsetup.diagnosis.Strangers;
import mailsetup.discovery.Question;
import mailsetup.probe.Deadline;
import mailsetup.probe.ProbeReport;
import mailsetup.probe.around.ControlHosts;

/** Tries alternatives and looks around. */
record LiveExamining(Site site, Probing prober, Witnessing others, Diagnostician<Case> diagnostician)
        implements
            Examining {
    @Override
    public Examination examine(EmailAddress address, List<ProbeReport> reports, Optional<ControlHosts> control,
            Duration limit) {
        var deadline = Deadline.in(limit).atMost(site.limits().longestBeforeLogin());
        try (var around = new BackgroundLook(site.around(), address, reports, control, deadline);
                var run = prober.probe(Alternatives.of(address, reports), Optional.empty(), deadline.remaining(),
                        _ -> {})) {
            var strangers = strangers(address, reports, deadline);
            var tried = run.await();
            var c = new Case(address, reports, tried, around.await(), strangers);
            return new Examination(diagnostician.diagnose(c), c.surroundings(), tried);
        }
    }

    /** Witnesses are asked only where a certificate names somebody else. */
    private Strangers strangers(EmailAddress address, List<ProbeReport> reports, Deadline deadline) {
        var named = new ForeignNames(address, reports);
        return named.hosts().isEmpty()
                ? Strangers.NONE
                : named.without(others.witnesses(new Question(address, site.consent(), deadline)));
    }
}
