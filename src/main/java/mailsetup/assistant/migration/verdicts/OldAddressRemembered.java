package mailsetup.assistant.migration.verdicts;

import java.util.Optional;
import mailsetup.assistant.migration.Asked;
import mailsetup.assistant.migration.BothSides;
import mailsetup.assistant.migration.Side;
import mailsetup.assistant.migration.Source;
import mailsetup.core.Message;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.Fault;
import mailsetup.diagnosis.Mover;

/** Names lead here to the old server, while their owner already says the new one. */
final class OldAddressRemembered implements MoveCheck {
    private static final Fault FAULT = Told.fault("old-address-remembered", Mover.WAIT, "G-01", "D-06");

    @Override
    public Fault fault() {
        return FAULT;
    }

    @Override
    public Optional<Diagnosis> examine(BothSides both) {
        var leads = both.leads();
        var name = both.agreed();
        var shown = both.sides().agreed().display();
        var by = leads.addresses(Asked.AUTHORITY, name).isEmpty() ? Asked.SECOND : Asked.AUTHORITY;
        var owner = leads.addresses(by, name);
        // What the hosts file says is another fault.
        var stale = leads.stale(name).stream().filter(address -> !leads.hostsLines(name).contains(address)).toList();
        var left = leads.remaining(Source.ADDRESS, name);
        return stale.isEmpty() || owner.isEmpty() || !both.sides().both()
                ? Optional.empty()
                : Optional.of(FAULT.on(both.subject(Side.OLD), shown, stale, owner, Told.when(both, left)).proven(
                        Told.leads(shown, stale,
                                leads.addresses(Asked.RESOLVER, name).equals(owner) ? Asked.SYSTEM : Asked.RESOLVER),
                        Told.leads(shown, owner, by), Message.of("migrated.evidence.ttl", left)));
    }
}
