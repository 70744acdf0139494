package mailsetup.assistant.migration.verdicts;

import java.util.List;
import java.util.Optional;
import mailsetup.assistant.migration.Asked;
import mailsetup.assistant.migration.BothSides;
import mailsetup.assistant.migration.Side;
import mailsetup.assistant.migration.Source;
import mailsetup.core.Message;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.Fault;
import mailsetup.diagnosis.FaultCheck;
import mailsetup.diagnosis.Mover;
import mailsetup.diagnosis.Rung;

/** Names lead here to the old server, while their owner already says the new one. */
final class OldAddressRemembered implements FaultCheck<BothSides> {
    private static final Fault FAULT = Fault
            .of(112, "old-address-remembered", Rung.MIGRATION, Mover.WAIT, "G-01", "D-06")
            .about("server", "ip-address", "ip-address", "time");

    @Override
    public Fault fault() {
        return FAULT;
    }

    @Override
    public List<Diagnosis> examine(BothSides both) {
        var leads = both.leads();
        var name = both.agreed();
        var shown = both.sides().agreed().ascii();
        var by = leads.addresses(Asked.AUTHORITY, name).isEmpty() ? Asked.SECOND : Asked.AUTHORITY;
        var owner = leads.addresses(by, name);
        // What the hosts file says is another fault.
        var stale = leads.stale(name).stream().filter(address -> !leads.hostsLines(name).contains(address)).toList();
        var left = leads.remaining(Source.ADDRESS, name);
        return stale.isEmpty() || owner.isEmpty() || !both.sides().both()
                ? List.of()
                : Optional.of(FAULT.on(both.subject(Side.OLD), shown, stale, owner, MoveTexts.when(both, left)).proven(
                        MoveTexts.leads(shown, stale,
                                leads.addresses(Asked.RESOLVER, name).equals(owner) ? Asked.SYSTEM : Asked.RESOLVER),
                        MoveTexts.leads(shown, owner, by), Message.of("migrated.evidence.ttl", left))).stream()
                        .toList();
    }
}
