package mailsetup.assistant.migration.verdicts;

import java.util.Collections;
import java.util.List;
import mailsetup.assistant.migration.Asked;
import mailsetup.assistant.migration.BothSides;
import mailsetup.assistant.migration.Side;
import mailsetup.assistant.migration.SideLocation;
import mailsetup.assistant.migration.Source;
import mailsetup.core.Message;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.Fault;
import mailsetup.diagnosis.FaultCheck;
import mailsetup.diagnosis.Mover;
import mailsetup.diagnosis.Rung;

/** New mail arrives on one side, and the mailbox that is read is on the other. */
final class MxApart implements FaultCheck<BothSides> {
    private static final Fault FAULT = Fault.of(121, "mx-apart", Rung.MIGRATION, Mover.DOMAIN_OWNER, "G-10")
            .about("domain", "old-server", "new-server");

    @Override
    public Fault fault() {
        return FAULT;
    }

    @Override
    public List<Diagnosis> examine(BothSides both) {
        var exchangers = both.leads().now(Source.MX, both.domain());
        var arrives = exchangers.stream().flatMap(host -> both.sideOf(host).stream()).distinct().toList();
        var read = reading(both);
        return both.sides().both() && arrives.size() == 1 && arrives.getFirst() != read
                ? List.of(FAULT.on(both.subject(arrives.getFirst()), both.domain(),
                        MoveTexts.shown(both, arrives.getFirst()), MoveTexts.shown(both, read)).proven(
                                Message.of("migrated.evidence.mx", exchangers),
                                MoveTexts.leads(both.sides().agreed().ascii(),
                                        both.sides().on(read).map(SideLocation::addresses).orElse(List.of()),
                                        Asked.AUTHORITY)))
                : List.of();
    }

    /** Where the server name leads by its owner; the new side where it tells nothing. */
    private static Side reading(BothSides both) {
        var address = both.leads().current(both.agreed());
        return both.sides().old().filter(old -> !Collections.disjoint(old.addresses(), address)).isPresent()
                && both.sides().current().filter(now -> Collections.disjoint(now.addresses(), address)).isPresent()
                && both.sides().agreed().ascii().endsWith(both.domain())
                        ? Side.OLD
                        : Side.NEW;
    }
}
