package mailsetup.assistant.migration.verdicts;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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

/** What is published for mail programs still names the old server. */
final class PublishedOldServer implements FaultCheck<BothSides> {
    private static final Fault FAULT = Fault
            .of(115, "published-old-server", Rung.MIGRATION, Mover.DOMAIN_OWNER, "G-04", "C-07")
            .about("domain", "servers", "new-server");

    @Override
    public Fault fault() {
        return FAULT;
    }

    @Override
    public List<Diagnosis> examine(BothSides both) {
        var old = Stream.of(Source.SRV, Source.PUBLISHED).flatMap(source -> both.leads().hosts(source).stream())
                .distinct().filter(host -> isOld(both, host)).toList();
        return !both.sides().both() || old.isEmpty()
                ? List.of()
                : Optional
                        .of(FAULT.on(both.subject(Side.OLD), both.domain(), old, MoveTexts.name(both, Side.NEW)).proven(
                                Message.of("migrated.evidence.published", old, both.domain()),
                                MoveTexts.leads(old.getFirst(), both.leads().current(old.getFirst()), Asked.RESOLVER)))
                        .stream()
                        .toList();
    }

    /** It leads to the old server and to no other, by what its owner says now. */
    private static boolean isOld(BothSides both, String host) {
        var addresses = both.leads().current(host);
        return both.sides().old().filter(old -> !Collections.disjoint(old.addresses(), addresses)).isPresent()
                && both.sides().current().filter(now -> Collections.disjoint(now.addresses(), addresses)).isPresent();
    }
}
