package mailsetup.assistant;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import mailsetup.diagnosis.Alternatives;
import mailsetup.diagnosis.Case;
import mailsetup.diagnosis.Diagnostician;
import mailsetup.diagnosis.Examination;
import mailsetup.diagnosis.Notes;
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
    public Examination examine(Case tested, Optional<ControlHosts> control, Duration limit) {
        var deadline = Deadline.in(limit).atMost(site.limits().longestBeforeLogin());
        try (var around = new BackgroundLook(site.around(), tested.address(), tested.reports(), control,
                deadline);
                var run = prober.probe(Alternatives.of(tested.address(), tested.reports()), Optional.empty(),
                        deadline.remaining(),
                        _ -> {})) {
            var strangers = strangers(tested, deadline);
            var first = tested.seen(run.await(), around.await(), strangers);
            var c = first.trying(learnt(first, deadline));
            return new Examination(diagnostician.diagnose(c), c.surroundings(), c.alternatives(),
                    Notes.of(c, Instant.now()));
        }
    }

    /** What only the look around has told. */
    private List<ProbeReport> learnt(Case seen, Deadline deadline) {
        try (var run = prober.probe(Alternatives.learnt(seen), Optional.empty(), deadline.remaining(), _ -> {})) {
            return run.await();
        }
    }

    /** Witnesses are asked only where a certificate names somebody else. */
    private Strangers strangers(Case tested, Deadline deadline) {
        var named = new ForeignNames(tested.address(), tested.reports());
        return named.hosts().isEmpty()
                ? Strangers.NONE
                : named.without(others.witnesses(new Question(tested.address(), site.consent(), deadline)));
    }
}
