package mailsetup.assistant.migration.verdicts;

import java.util.Optional;
import mailsetup.assistant.migration.Asked;
import mailsetup.assistant.migration.BothSides;
import mailsetup.assistant.migration.Side;
import mailsetup.core.Message;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.Fault;
import mailsetup.diagnosis.Mover;

/** A line of the hosts file, written for a test of the move, was left. */
final class HostsLineLeft implements MoveCheck {
    private static final Fault FAULT = Told.fault("hosts-line-left", Mover.YOU, "G-18", "D-11");

    @Override
    public Fault fault() {
        return FAULT;
    }

    @Override
    public Optional<Diagnosis> examine(BothSides both) {
        var leads = both.leads();
        var elsewhere = leads.current(both.agreed());
        var name = both.sides().agreed().display();
        return leads.hostsLines(both.agreed()).stream()
                .filter(address -> !elsewhere.isEmpty() && !elsewhere.contains(address)).findFirst()
                .map(address -> FAULT.on(both.subject(Side.OLD), name, address).proven(
                        Message.of("migrated.evidence.hosts-line", name, address),
                        Told.leads(name, elsewhere, Asked.AUTHORITY)));
    }
}
