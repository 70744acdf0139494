package mailsetup.diagnosis.faults.network;

import java.util.List;
import java.util.Optional;
import mailsetup.core.Message;
import mailsetup.diagnosis.Case;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.Fault;
import mailsetup.diagnosis.FaultCheck;
import mailsetup.diagnosis.Mover;
import mailsetup.diagnosis.Rung;
import mailsetup.probe.Failure;
import mailsetup.probe.Finding;
import mailsetup.probe.ProbeReport;
import mailsetup.probe.Stage;
import mailsetup.probe.Step;

/** No server of several hosts can be reached: the network does not let mail programs out. */
public final class NothingGetsOut implements FaultCheck {
    private static final Fault FAULT = Fault.of("nothing-gets-out", Rung.NETWORK, Mover.NETWORK_OWNER, "N-09");

    @Override
    public Fault fault() {
        return FAULT;
    }

    @Override
    public Optional<Diagnosis> examine(Case c, ProbeReport report) {
        return explains(c)
                ? Optional.of(FAULT.on(report.settings(), hosts(c))
                        .likely(Message.of("fault-network.evidence.no-answers", hosts(c))))
                : Optional.empty();
    }

    /** Whether every connection to at least two hosts was waited for in vain. */
    static boolean explains(Case c) {
        return hosts(c).size() > 1 && c.reports().stream().allMatch(NothingGetsOut::unreached)
                && c.reports().stream().anyMatch(r -> r.failedWith(Failure.TimedOut.class).isPresent())
                && c.all().noneMatch(r -> r.found(Finding.Connected.class).isPresent());
    }

    private static boolean unreached(ProbeReport report) {
        return report.failed().filter(failed -> failed.stage() == Stage.CONNECT).map(Step.Failed::failure)
                .filter(f -> f instanceof Failure.TimedOut || f instanceof Failure.Unreachable).isPresent();
    }

    private static List<String> hosts(Case c) {
        return c.reports().stream().map(r -> r.settings().endpoint().host().display()).distinct().toList();
    }
}
