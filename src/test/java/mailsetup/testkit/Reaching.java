package mailsetup.testkit;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Predicate;
import mailsetup.core.Endpoint;
import mailsetup.core.ServerSettings;
import mailsetup.discovery.Prober;
import mailsetup.probe.Failure;
import mailsetup.probe.ProbeEvent;
import mailsetup.probe.ProbeReport;
import mailsetup.probe.Stage;
import mailsetup.probe.Step;
import mailsetup.probe.run.ProbeRun;

/** Reaches servers in imagination: all of them answer, unless it is told which. */
public final class Reaching implements Prober {
    private final List<Endpoint> tried = new CopyOnWriteArrayList<>();
    private Predicate<Endpoint> answering = _ -> true;

    /** Only hosts with such a name answer. */
    public void answer(Predicate<String> hosts) {
        answering = door -> hosts.test(door.host().ascii());
    }

    /** Only such doors answer. */
    public void answerDoors(Predicate<Endpoint> doors) {
        answering = doors;
    }

    /** Everything that was reached for. */
    public List<Endpoint> tried() {
        return List.copyOf(tried);
    }

    @Override
    public ProbeRun start(List<ServerSettings> servers, Duration limit, Consumer<ProbeEvent> events) {
        var reports = servers.stream().map(this::report).toList();
        reports.forEach(report -> events.accept(new ProbeEvent.Finished(report.settings(), report)));
        return new ProbeRun() {
            @Override
            public List<ProbeReport> await() {
                return reports;
            }

            @Override
            public void close() {}
        };
    }

    private ProbeReport report(ServerSettings settings) {
        tried.add(settings.endpoint());
        List<Step> steps = answering.test(settings.endpoint())
                ? List.of()
                : List.of(new Step.Failed(Stage.RESOLVE, Duration.ZERO,
                        new Failure.NameNotFound(settings.endpoint().host().ascii())));
        return new ProbeReport(settings, steps, List.of(), 0, Duration.ZERO);
    }
}
