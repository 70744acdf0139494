package mailsetup.assistant.migration.verdicts;

import java.util.List;
import mailsetup.assistant.migration.Asked;
import mailsetup.assistant.migration.BothSides;
import mailsetup.assistant.migration.Side;
import mailsetup.core.Message;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.Fault;
import mailsetup.diagnosis.FaultCheck;
import mailsetup.diagnosis.Mover;
import mailsetup.diagnosis.Rung;

/** A line of the hosts file, written for a test of the move, was left. */
final class HostsLineLeft implements FaultCheck<BothSides> {
    private static final Fault FAULT = Fault.of(129, "hosts-line-left", Rung.MIGRATION, Mover.YOU, "G-18", "D-11")
            .about("server", "ip-address");

    @Override
    public Fault fault() {
        return FAULT;
    }

    @Override
    public List<Diagnosis> examine(BothSides both) {
        var leads = both.leads();
        var elsewhere = leads.current(both.agreed());
        var name = both.sides().agreed().ascii();
        return leads.hostsLines(both.agreed()).stream()
                .filter(address -> !elsewhere.isEmpty() && !elsewhere.contains(address)).findFirst()
                .map(address -> FAULT.on(both.subject(Side.OLD), name, address).proven(
                        Message.of("migrated.evidence.hosts-line", name, address),
                        MoveTexts.leads(name, elsewhere, Asked.AUTHORITY)))
                .stream().toList();
    }
}
