package mailsetup.assistant.migration.verdicts;

import java.util.List;
import mailsetup.assistant.migration.BothSides;
import mailsetup.assistant.migration.Envelope;
import mailsetup.assistant.migration.Side;
import mailsetup.assistant.migration.Source;
import mailsetup.core.Message;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.Fault;
import mailsetup.diagnosis.FaultCheck;
import mailsetup.diagnosis.Mover;
import mailsetup.diagnosis.Rung;

/** The old server still takes mail for the domain as its own, although mail is to go elsewhere. */
final class BothOwnDomain implements FaultCheck<BothSides> {
    private static final Fault FAULT = Fault
            .of(130, "both-own-domain", Rung.MIGRATION, Mover.DOMAIN_OWNER, "G-19", "S-14")
            .about("domain", "old-server");

    @Override
    public Fault fault() {
        return FAULT;
    }

    @Override
    public List<Diagnosis> examine(BothSides both) {
        var exchangers = both.leads().now(Source.MX, both.domain());
        boolean moved = !exchangers.isEmpty()
                && exchangers.stream().allMatch(host -> both.sideOf(host).filter(side -> side == Side.NEW).isPresent());
        return both.old().filter(side -> moved && side.envelopeSays() == Envelope.Says.TAKES)
                .map(side -> FAULT.on(both.subject(Side.OLD), both.domain(), MoveTexts.shown(both, Side.OLD)).likely(
                        MoveTexts.envelope(both, side), Message.of("migrated.evidence.mx", exchangers)))
                .stream().toList();
    }
}
