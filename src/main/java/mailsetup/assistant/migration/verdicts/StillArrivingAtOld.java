package mailsetup.assistant.migration.verdicts;

import java.util.List;
import mailsetup.assistant.migration.BothSides;
import mailsetup.assistant.migration.Side;
import mailsetup.assistant.migration.Source;
import mailsetup.core.Message;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.Fault;
import mailsetup.diagnosis.FaultCheck;
import mailsetup.diagnosis.Mover;
import mailsetup.diagnosis.Rung;

/** Mail still arrives at the old server. */
final class StillArrivingAtOld implements FaultCheck<BothSides> {
    private static final Fault FAULT = Fault.of(122, "still-arriving-at-old", Rung.MIGRATION, Mover.WAIT, "G-11")
            .about("old-server", "number", "new-server");

    @Override
    public Fault fault() {
        return FAULT;
    }

    @Override
    public List<Diagnosis> examine(BothSides both) {
        return both.question().earlier().flatMap(earlier -> both.old()
                .filter(side -> earlier.more(side.messages()).isPresent())
                .map(side -> FAULT.on(both.subject(Side.OLD), MoveTexts.shown(both, Side.OLD),
                        earlier.more(side.messages()).getAsLong(), MoveTexts.shown(both, Side.NEW)).proven(
                                Message.of("migrated.evidence.earlier", MoveTexts.shown(both, Side.OLD),
                                        earlier.messages(),
                                        MoveTexts.at(both, earlier.at())),
                                MoveTexts.count(both, side),
                                Message.of("migrated.evidence.mx",
                                        both.leads().now(Source.MX, both.domain())))))
                .stream().toList();
    }
}
