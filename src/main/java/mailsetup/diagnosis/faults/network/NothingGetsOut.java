package mailsetup.diagnosis.faults.network;

import java.util.List;
import java.util.Optional;
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
import mailsetup.probe.Step;
import mailsetup.probe.around.NetworkCheck;

/** No server of several hosts can be reached: the network does not let mail programs out. */
public final class NothingGetsOut implements ServerCheck {
    private static final Fault FAULT = Fault.of(7, "nothing-gets-out", Rung.NETWORK, Mover.NETWORK_OWNER, "N-09")
            .about("servers").with(Trait.HAS_QUESTION);

    @Override
    public Fault fault() {
        return FAULT;
    }

    @Override
    public Optional<Diagnosis> examine(Case c, ProbeReport report) {
        var seen = Message.of("fault-network.evidence.no-answers", hosts(c));
        if (isBlocked(c) && unreached(report)) {
            return Optional.of(FAULT.on(report.settings(), hosts(c)).proven(seen,
                    Message.of("fault-network.evidence.mail-blocked"),
                    Message.of("fault-network.evidence.web-works")));
        }
        return explains(c) ? Optional.of(FAULT.on(report.settings(), hosts(c)).likely(seen)) : Optional.empty();
    }

    /** Whether web pages open, and no port for mail of any independent host. */
    private static boolean isBlocked(Case c) {
        return c.network().filter(NetworkCheck::blocksMail).isPresent();
    }

    /** Whether every connection to at least two hosts was waited for in vain. */
    static boolean explains(Case c) {
        return hosts(c).size() > 1 && !isContradicted(c) && c.reports().stream().allMatch(NothingGetsOut::unreached)
                && c.reports().stream().anyMatch(r -> r.failedWith(Failure.TimedOut.class).isPresent())
                && c.all().noneMatch(r -> r.found(Finding.Connected.class).isPresent());
    }

    /** Whether independent hosts show more: that mail gets out, or that nothing does. */
    private static boolean isContradicted(Case c) {
        return c.network().filter(network -> network.open().isPresent() || network.nothingAnswered()).isPresent();
    }

    private static boolean unreached(ProbeReport report) {
        return report.failed().filter(failed -> failed.stage() == Stage.CONNECT).map(Step.Failed::failure)
                .filter(f -> f instanceof Failure.TimedOut || f instanceof Failure.Unreachable
                        || f instanceof Failure.ConnectionRefused)
                .isPresent();
    }

    private static List<String> hosts(Case c) {
        return c.reports().stream().map(ProbeReport::host).distinct().toList();
    }
}
