package mailsetup.assistant.migration.verdicts;

import java.util.Optional;
import mailsetup.assistant.migration.Asked;
import mailsetup.assistant.migration.BothSides;
import mailsetup.assistant.migration.Side;
import mailsetup.assistant.migration.SideFacts;
import mailsetup.assistant.migration.Source;
import mailsetup.core.Message;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.Fault;
import mailsetup.diagnosis.Mover;

/** The old server is switched off, and this computer still goes there. */
final class OldServerOff implements MoveCheck {
    private static final Fault FAULT = Told.fault("old-server-off", Mover.YOU, "G-02");

    @Override
    public Fault fault() {
        return FAULT;
    }

    @Override
    public Optional<Diagnosis> examine(BothSides both) {
        var leads = both.leads();
        var stale = leads.stale(both.agreed());
        var name = both.sides().agreed().display();
        boolean off = both.old().filter(SideFacts::dead).isPresent()
                && both.current().filter(SideFacts::answers).isPresent();
        return off && !stale.isEmpty()
                ? Optional.of(FAULT.on(both.subject(Side.OLD), name, stale, leads.current(both.agreed()),
                        Told.when(both, leads.remaining(Source.ADDRESS, both.agreed()))).proven(
                                Message.of("migrated.evidence.silent", name, stale),
                                Message.of("migrated.evidence.answers", name, leads.current(both.agreed())),
                                Told.leads(name, stale, Asked.SYSTEM)))
                : Optional.empty();
    }
}
