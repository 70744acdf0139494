package mailsetup.assistant.migration.verdicts;

import java.util.List;
import mailsetup.assistant.migration.BothSides;
import mailsetup.assistant.migration.Side;
import mailsetup.core.Message;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.Fault;
import mailsetup.diagnosis.FaultCheck;
import mailsetup.diagnosis.Mover;
import mailsetup.diagnosis.Rung;
import mailsetup.probe.Finding;
import mailsetup.probe.ProbeReport;

/** A door that mail programs used at the old server is not there at the new one. */
final class PortsChanged implements FaultCheck<BothSides> {
    private static final Fault FAULT = Fault.of(124, "ports-changed", Rung.MIGRATION, Mover.YOU, "G-13").about("port",
            "new-server", "right-port");

    @Override
    public Fault fault() {
        return FAULT;
    }

    @Override
    public List<Diagnosis> examine(BothSides both) {
        return both.answering().filter(pair -> !gone(pair).isEmpty() && !pair.current().good().isEmpty())
                .map(pair -> FAULT
                        .on(both.subject(Side.NEW), MoveTexts.doors(gone(pair)), MoveTexts.shown(both, Side.NEW),
                                MoveTexts.doors(pair.current().good()))
                        .proven(
                                Message.of("migrated.evidence.doors", MoveTexts.shown(both, Side.OLD),
                                        MoveTexts.doors(pair.old().speaking())),
                                Message.of("migrated.evidence.doors", MoveTexts.shown(both, Side.NEW),
                                        MoveTexts.doors(pair.current().good()))))
                .stream().toList();
    }

    /** Doors of the old server that take no connection at the new one. */
    private static List<ProbeReport> gone(BothSides.Pair pair) {
        return pair.old().speaking().stream().filter(door -> pair.current().doors().stream()
                .anyMatch(other -> sameDoor(door, other) && other.found(Finding.Connected.class).isEmpty())).toList();
    }

    private static boolean sameDoor(ProbeReport one, ProbeReport other) {
        var a = one.settings().endpoint();
        var b = other.settings().endpoint();
        return a.protocol() == b.protocol() && a.port() == b.port() && a.security() == b.security();
    }
}
