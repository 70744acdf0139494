package mailsetup.diagnosis.faults.network;

import java.util.Optional;
import mailsetup.core.Message;
import mailsetup.diagnosis.Case;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.Fault;
import mailsetup.diagnosis.Mover;
import mailsetup.diagnosis.Rung;
import mailsetup.diagnosis.ServerCheck;
import mailsetup.probe.ConnectAttempt;
import mailsetup.probe.Failure;
import mailsetup.probe.Finding;
import mailsetup.probe.ProbeReport;
import mailsetup.probe.Stage;
import mailsetup.probe.Step;
import mailsetup.probe.around.NetworkCheck;

/** The host has only IPv6 addresses, and none of them can be reached. */
public final class Ipv6Broken implements ServerCheck {
    private static final Fault FAULT = Fault.of(8, "ipv6-broken", Rung.NETWORK, Mover.NETWORK_OWNER, "N-07")
            .about("server");

    @Override
    public Fault fault() {
        return FAULT;
    }

    @Override
    public Optional<Diagnosis> examine(Case c, ProbeReport report) {
        return explains(report)
                ? Optional.of(diagnose(c, report, report.host()))
                : Optional.empty();
    }

    /** Whether there was nothing but IPv6 to try, and no answer at all. A refusal is an answer. */
    static boolean explains(ProbeReport report) {
        return report.failed().filter(failed -> failed.stage() == Stage.CONNECT).map(Step.Failed::failure)
                .filter(f -> f instanceof Failure.TimedOut || f instanceof Failure.Unreachable)
                .flatMap(_ -> report.found(Finding.Addresses.class)).map(Finding.Addresses::addresses)
                .filter(all -> all.stream().allMatch(address -> address.contains(":"))).isPresent();
    }

    private static Diagnosis diagnose(Case c, ProbeReport report, String host) {
        var verdict = FAULT.on(report.settings(), host);
        var only = Message.of("fault-network.evidence.only-ipv6", host);
        if (c.network().filter(Ipv6Broken::showsIt).isPresent()) {
            return verdict.proven(only, Message.of("fault-network.evidence.control-families"));
        }
        return c.all().anyMatch(Ipv6Broken::reachedByIpv4) && report.failedWith(Failure.Unreachable.class).isPresent()
                ? verdict.proven(only, Message.of("fault-network.evidence.ipv4-works"))
                : verdict.likely(only);
    }

    /** Whether an independent host with both kinds of address answers by IPv4 alone. */
    private static boolean showsIt(NetworkCheck network) {
        return network.families().stream().anyMatch(attempt -> !attempt.ipv6() && connected(attempt))
                && network.families().stream().anyMatch(attempt -> attempt.ipv6() && !connected(attempt));
    }

    private static boolean connected(ConnectAttempt attempt) {
        return attempt.outcome() == ConnectAttempt.Outcome.CONNECTED;
    }

    private static boolean reachedByIpv4(ProbeReport report) {
        return report.found(Finding.Connected.class).map(Finding.Connected::attempts)
                .filter(attempts -> !attempts.getLast().ipv6()).isPresent();
    }
}
