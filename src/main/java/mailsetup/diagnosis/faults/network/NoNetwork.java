package mailsetup.diagnosis.faults.network;

import java.util.Optional;
import java.util.stream.Stream;
import mailsetup.core.Message;
import mailsetup.diagnosis.Case;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.Fault;
import mailsetup.diagnosis.Mover;
import mailsetup.diagnosis.Rung;
import mailsetup.diagnosis.ServerCheck;
import mailsetup.probe.Finding;
import mailsetup.probe.ProbeReport;
import mailsetup.probe.around.ControlDoor;
import mailsetup.probe.around.NetworkCheck;

/** Nothing at all answers: not the mail servers, and none of the independent hosts. */
public final class NoNetwork implements ServerCheck {
    private static final Fault FAULT = Fault.of(105, "no-network", Rung.NETWORK, Mover.YOU, "N-01");

    @Override
    public Fault fault() {
        return FAULT;
    }

    @Override
    public Optional<Diagnosis> examine(Case c, ProbeReport report) {
        return explains(c, report)
                ? Optional.of(FAULT.on(report.settings()).proven(evidence(c.network().orElseThrow())))
                : Optional.empty();
    }

    /** Whether independent hosts were asked and none answered. A proxy that takes mail is another matter (L-08). */
    static boolean explains(Case c, ProbeReport report) {
        return Ends.unconnected(report) && c.surroundings().nobodyAnswers()
                && ProxyInTheWay.proxy(c).isEmpty()
                && c.all().noneMatch(other -> other.found(Finding.Connected.class).isPresent());
    }

    private static Message evidence(NetworkCheck network) {
        var hosts = Stream.concat(network.doors().stream().map(ControlDoor::host), Stream.of(network.web().host()));
        return Message.of("fault-network.evidence.nobody", hosts.distinct().toList());
    }
}
