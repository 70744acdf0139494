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
import mailsetup.probe.Failure;
import mailsetup.probe.ProbeReport;
import mailsetup.probe.Stage;
import mailsetup.probe.Step;
import mailsetup.probe.around.ControlHosts;

/** Tries alternatives and looks around. */
record LiveExamining(Site site, Probing prober, Witnessing others, Diagnostician<Case> diagnostician)
        implements
            Examining {
    /** Whoever kept silent for a whole time-out gets no second one through other doors, but what the look around takes. */
    private static final Duration AFTER_SILENCE = Duration.ofMillis(1700);

    @Override
    public Examination examine(Case tested, Optional<ControlHosts> control, Duration limit) {
        var deadline = Deadline.in(limit).atMost(site.limits().longestBeforeLogin());
        try (var around = new BackgroundLook(site.around(), tested.address(), tested.reports(), control,
                deadline);
                var run = prober.probe(Alternatives.of(tested.address(), tested.reports()), Optional.empty(),
                        deadline.atMost(patience(tested)).remaining(), _ -> {})) {
            var strangers = strangers(tested, deadline);
            var first = tested.seen(run.await(), around.await(), strangers);
            var c = first.trying(learnt(first, deadline));
            return new Examination(diagnostician.diagnose(c), c.surroundings(), c.alternatives(),
                    Notes.of(c, Instant.now()));
        }
    }

    private Duration patience(Case tested) {
        var failed = tested.reports().stream().flatMap(report -> report.failed().stream()).toList();
        return !failed.isEmpty() && failed.stream().allMatch(LiveExamining::isSilence)
                ? AFTER_SILENCE
                : site.limits().longestBeforeLogin();
    }

    private static boolean isSilence(Step.Failed step) {
        return step.stage() == Stage.CONNECT && step.failure() instanceof Failure.TimedOut;
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
