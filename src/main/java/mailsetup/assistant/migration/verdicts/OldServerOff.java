package mailsetup.assistant.migration.verdicts;

import java.util.List;
import mailsetup.assistant.migration.Asked;
import mailsetup.assistant.migration.BothSides;
import mailsetup.assistant.migration.Side;
import mailsetup.assistant.migration.SideFacts;
import mailsetup.assistant.migration.Source;
import mailsetup.core.Message;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.Fault;
import mailsetup.diagnosis.FaultCheck;
import mailsetup.diagnosis.Mover;
import mailsetup.diagnosis.Rung;

/** The old server is switched off, and this computer still goes there. */
final class OldServerOff implements FaultCheck<BothSides> {
    private static final Fault FAULT = Fault.of(113, "old-server-off", Rung.MIGRATION, Mover.YOU, "G-02")
            .about("server", "ip-address", "ip-address", "time");

    @Override
    public Fault fault() {
        return FAULT;
    }

    @Override
    public List<Diagnosis> examine(BothSides both) {
        var leads = both.leads();
        var stale = leads.stale(both.agreed());
        var name = both.sides().agreed().ascii();
        boolean off = both.old().filter(SideFacts::dead).isPresent()
                && both.current().filter(SideFacts::answers).isPresent();
        return off && !stale.isEmpty()
                ? List.of(FAULT.on(both.subject(Side.OLD), name, stale, leads.current(both.agreed()),
                        MoveTexts.when(both, leads.remaining(Source.ADDRESS, both.agreed()))).proven(
                                Message.of("migrated.evidence.silent", name, stale),
                                Message.of("migrated.evidence.answers", name, leads.current(both.agreed())),
                                MoveTexts.leads(name, stale, Asked.SYSTEM)))
                : List.of();
    }
}
