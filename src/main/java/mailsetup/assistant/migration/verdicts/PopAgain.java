package mailsetup.assistant.migration.verdicts;

import java.util.Collections;
import java.util.List;
import mailsetup.assistant.migration.BothSides;
import mailsetup.assistant.migration.Side;
import mailsetup.assistant.migration.SideFacts;
import mailsetup.core.Message;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.Fault;
import mailsetup.diagnosis.FaultCheck;
import mailsetup.diagnosis.Mover;
import mailsetup.diagnosis.Rung;
import mailsetup.diagnosis.Words;
import mailsetup.probe.MailboxShape;

/** By POP every mail has a new name, so a mail program fetches all of it again. */
final class PopAgain implements FaultCheck<BothSides> {
    private static final Fault FAULT = Fault.of(126, "pop-again", Rung.MIGRATION, Mover.YOU, "G-15", "M-12")
            .about("new-server", "number");

    @Override
    public Fault fault() {
        return FAULT;
    }

    @Override
    public List<Diagnosis> examine(BothSides both) {
        return both.mailboxes().filter(pair -> !names(pair.old()).isEmpty() && !names(pair.current()).isEmpty())
                .filter(pair -> Collections.disjoint(names(pair.old()), names(pair.current())))
                .map(pair -> FAULT.on(both.subject(Side.NEW), MoveTexts.shown(both, Side.NEW),
                        pair.current().messages().orElse(0)).proven(
                                Message.of("migrated.evidence.uidl", MoveTexts.shown(both, Side.OLD),
                                        Words.said(names(pair.old()).getFirst())),
                                Message.of("migrated.evidence.uidl", MoveTexts.shown(both, Side.NEW),
                                        Words.said(names(pair.current()).getFirst())),
                                Message.of("migrated.evidence.uidl-compared", names(pair.old()).size())))
                .stream().toList();
    }

    private static List<String> names(SideFacts side) {
        return side.shape().map(MailboxShape::uids).orElse(List.of());
    }
}
