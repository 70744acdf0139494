package mailsetup.diagnosis.faults.network;

import java.util.Optional;
import mailsetup.core.Message;
import mailsetup.diagnosis.Case;
import mailsetup.probe.ProbeReport;
import mailsetup.probe.around.ControlDoor;
import mailsetup.probe.around.NetworkCheck;

/** What independent hosts showed, as lines of evidence. */
final class Control {
    private Control() {}

    /** The same port of another provider, if it answered. */
    static Optional<Message> samePortAnswers(Case c, ProbeReport report) {
        return door(c, report).filter(ControlDoor::answered).map(Control::answered);
    }

    /** The same port of another provider, if it is closed as well while others are open. */
    static Optional<Message> samePortBlocked(Case c, ProbeReport report) {
        int port = report.settings().endpoint().port();
        return c.network().filter(network -> network.blocks(port)).flatMap(_ -> door(c, report))
                .map(door -> Message.of("fault-network.evidence.control-closed", Integer.toString(port), door.host()));
    }

    /** Something else that did answer. */
    static Message stillOpen(NetworkCheck network) {
        return network.open().map(Control::answered)
                .orElseGet(() -> Message.of("fault-network.evidence.web-works"));
    }

    static Message answered(ControlDoor door) {
        return Message.of("fault-network.evidence.control-answers", Integer.toString(door.port()), door.host(),
                door.took());
    }

    private static Optional<ControlDoor> door(Case c, ProbeReport report) {
        return c.network().flatMap(network -> network.door(report.settings().endpoint().port()));
    }
}
