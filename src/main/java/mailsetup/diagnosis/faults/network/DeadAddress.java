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
import mailsetup.probe.ConnectAttempt;
import mailsetup.probe.Finding;
import mailsetup.probe.ProbeReport;

/** One of several addresses of the server is dead, so that it works only now and then. */
public final class DeadAddress implements ServerCheck {
    private static final Fault FAULT = Fault.of(104, "dead-address", Rung.NETWORK, Mover.MAIL_PROVIDER, "N-08")
            .about("server", "ip-address");

    @Override
    public Fault fault() {
        return FAULT;
    }

    @Override
    public Optional<Diagnosis> examine(Case c, ProbeReport report) {
        return report.failed().isEmpty() ? dead(report).map(dead -> diagnose(report, dead)) : Optional.empty();
    }

    private static Diagnosis diagnose(ProbeReport report, ConnectAttempt dead) {
        var host = report.host();
        return FAULT.on(report.settings(), host, dead.address()).proven(
                Message.of("fault-network.evidence.dead-address", dead.address()),
                Message.of("fault-network.evidence.live-address", live(report).map(ConnectAttempt::address)
                        .orElse(host)));
    }

    /** An address that failed beside one of the same family that works; another family may be missing here (N-07). */
    private static Optional<ConnectAttempt> dead(ProbeReport report) {
        return live(report).flatMap(live -> attempts(report).stream()
                .filter(attempt -> attempt.ipv6() == live.ipv6())
                .filter(attempt -> attempt.outcome() == ConnectAttempt.Outcome.REFUSED
                        || attempt.outcome() == ConnectAttempt.Outcome.TIMED_OUT)
                .findFirst());
    }

    private static Optional<ConnectAttempt> live(ProbeReport report) {
        return attempts(report).stream().filter(attempt -> attempt.outcome() == ConnectAttempt.Outcome.CONNECTED)
                .findFirst();
    }

    private static List<ConnectAttempt> attempts(ProbeReport report) {
        return report.found(Finding.Connected.class).map(Finding.Connected::attempts).orElse(List.of());
    }
}
