package mailsetup.assistant.migration.verdicts;

import java.util.List;
import mailsetup.assistant.migration.BothSides;
import mailsetup.assistant.migration.Side;
import mailsetup.assistant.migration.Source;
import mailsetup.assistant.migration.Spf;
import mailsetup.assistant.migration.SpfCover;
import mailsetup.core.Message;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.Fault;
import mailsetup.diagnosis.FaultCheck;
import mailsetup.diagnosis.Mover;
import mailsetup.diagnosis.Rung;
import mailsetup.diagnosis.Words;

/** The new server is not among those that may send for the domain. */
final class SpfLacksNew implements FaultCheck<BothSides> {
    private static final Fault FAULT = Fault
            .of(125, "spf-lacks-new", Rung.MIGRATION, Mover.DOMAIN_OWNER, "G-14", "S-19")
            .about("domain", "new-server", "ip-address");

    @Override
    public Fault fault() {
        return FAULT;
    }

    @Override
    public List<Diagnosis> examine(BothSides both) {
        return both.sides().current().filter(place -> both.sides().old().isPresent()
                && new SpfCover(both.leads(), both.domain()).of(place.addresses()) == SpfCover.Answer.LACKING)
                .map(place -> FAULT.on(both.subject(Side.NEW), both.domain(), MoveTexts.shown(both, Side.NEW),
                        place.addresses()).proven(
                                Message.of("migrated.evidence.spf", both.domain(),
                                        Words.said(String.join(" ", both.leads().now(Source.SPF, both.domain()).stream()
                                                .filter(text -> Spf.among(List.of(text)).isPresent()).toList()))),
                                Message.of("migrated.evidence.spf-lacks", place.addresses())))
                .stream().toList();
    }
}
