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
import mailsetup.diagnosis.Words;
import mailsetup.probe.Failure;
import mailsetup.probe.ProbeReport;
import mailsetup.probe.Stage;
import mailsetup.probe.Step;
import mailsetup.probe.around.ControlDoor;
import mailsetup.probe.around.NetworkCheck;

/** A VPN is on, and connections break where encryption begins. */
public final class VpnInTheWay implements ServerCheck {
    private static final Fault FAULT = Fault.of(111, "vpn-in-the-way", Rung.NETWORK, Mover.YOU, "N-13");

    @Override
    public Fault fault() {
        return FAULT;
    }

    @Override
    public Optional<Diagnosis> examine(Case c, ProbeReport report) {
        var tunnels = c.surroundings().tunnels();
        return !tunnels.isEmpty() && breaks(report) ? Optional.of(diagnose(c, report, tunnels)) : Optional.empty();
    }

    /** A certificate that is only bad was carried well. */
    private static boolean breaks(ProbeReport report) {
        return (Ends.at(report, Stage.SECURE) || Ends.at(report, Stage.UPGRADE))
                && report.failed().map(Step.Failed::failure).filter(failure -> failure instanceof Failure.Dropped
                        || failure instanceof Failure.TimedOut || failure instanceof Failure.TlsFailed).isPresent();
    }

    /** Only without the VPN could it be proven. That no control host gets through either makes it likely. */
    private static Diagnosis diagnose(Case c, ProbeReport report, List<String> tunnels) {
        var verdict = FAULT.on(report.settings());
        var seen = Message.of("fault-network.evidence.tunnel", tunnels.stream().map(Words::said).toList());
        return c.network().filter(VpnInTheWay::noneGetsThrough).isPresent()
                ? verdict.likely(seen, Message.of("fault-network.evidence.control-breaks"))
                : verdict.possible(seen);
    }

    private static boolean noneGetsThrough(NetworkCheck network) {
        return network.doors().stream().anyMatch(ControlDoor::answered)
                && network.doors().stream().allMatch(door -> door.tls().isEmpty());
    }
}
