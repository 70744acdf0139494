package mailsetup.diagnosis.faults.name;

import java.util.List;
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
import mailsetup.probe.Failure;
import mailsetup.probe.Finding;
import mailsetup.probe.ProbeReport;
import mailsetup.probe.Stage;
import mailsetup.probe.around.NameAnswer;

/** No name leads anywhere: no network, no working resolver, or a domain that does not exist. */
public final class NoNamesAtAll implements ServerCheck {
    private static final Fault FAULT = Fault.of(4, "no-names-at-all", Rung.NAME, Mover.YOU, "D-01", "D-05", "N-01")
            .about("servers").with(Trait.SETTINGS);

    @Override
    public Fault fault() {
        return FAULT;
    }

    @Override
    public Optional<Diagnosis> examine(Case c, ProbeReport report) {
        return report.failed().filter(failed -> failed.stage() == Stage.RESOLVE && explains(c))
                .map(_ -> FAULT.on(report.settings(), hosts(c.reports().stream()))
                        .likely(Message.of("fault-name.evidence.none-found", hosts(c.all()))));
    }

    /** Whether not one of several names was found, or the resolver never answered. */
    static boolean explains(Case c) {
        boolean found = c.all().anyMatch(report -> report.found(Finding.Addresses.class).isPresent());
        boolean silent = c.reports().stream().anyMatch(report -> report.failed()
                .filter(f -> f.stage() == Stage.RESOLVE && f.failure() instanceof Failure.TimedOut).isPresent());
        return !found && !isAnswered(c) && (silent || hosts(c.reports().stream()).size() > 1);
    }

    /** Whether name servers answered, or nothing at all did: then there is more to say than this. */
    private static boolean isAnswered(Case c) {
        return c.surroundings().answers().stream().anyMatch(answer -> answer.outcome() != NameAnswer.Outcome.NO_REPLY)
                || c.surroundings().nobodyAnswers();
    }

    private static List<String> hosts(Stream<ProbeReport> reports) {
        return reports.map(ProbeReport::host).distinct().limit(5).toList();
    }
}
