package mailsetup.assistant.migration.verdicts;

import java.util.List;
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

/** The name servers have moved, and the records for mail did not come along. */
final class RecordsForgotten implements FaultCheck<BothSides> {
    private static final Fault FAULT = Fault.of(131, "records-forgotten", Rung.MIGRATION, Mover.DOMAIN_OWNER, "G-20")
            .about("domain", "server");

    @Override
    public Fault fault() {
        return FAULT;
    }

    @Override
    public List<Diagnosis> examine(BothSides both) {
        var leads = both.leads();
        boolean forgotten = leads.denied(Source.MX, Asked.AUTHORITY, both.domain())
                && leads.denied(Source.ADDRESS, Asked.AUTHORITY, both.agreed());
        var remembered = Stream.of(leads.values(Source.MX, Asked.RESOLVER, both.domain()),
                leads.addresses(Asked.RESOLVER, both.agreed()), leads.addresses(Asked.SYSTEM, both.agreed()))
                .flatMap(List::stream).distinct().toList();
        return forgotten && !remembered.isEmpty()
                ? List.of(FAULT.on(both.subject(Side.OLD), both.domain(), both.sides().agreed().ascii()).proven(
                        Message.of("migrated.evidence.no-records", both.domain(), both.sides().agreed().ascii()),
                        Message.of("migrated.evidence.remembered", remembered)))
                : List.of();
    }
}
