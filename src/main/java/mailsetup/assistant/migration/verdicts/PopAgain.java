package mailsetup.assistant.migration.verdicts;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import mailsetup.assistant.migration.BothSides;
import mailsetup.assistant.migration.Side;
import mailsetup.assistant.migration.SideFacts;
import mailsetup.core.Message;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.Fault;
import mailsetup.diagnosis.Mover;
import mailsetup.diagnosis.Words;
import mailsetup.probe.MailboxShape;

/** By POP every mail has a new name, so a mail program fetches all of it again. */
final class PopAgain implements MoveCheck {
    private static final Fault FAULT = Told.fault("pop-again", Mover.YOU, "G-15", "M-12");

    @Override
    public Fault fault() {
        return FAULT;
    }

    @Override
    public Optional<Diagnosis> examine(BothSides both) {
        return both.mailboxes().filter(pair -> !names(pair.old()).isEmpty() && !names(pair.current()).isEmpty())
                .filter(pair -> Collections.disjoint(names(pair.old()), names(pair.current())))
                .map(pair -> FAULT.on(both.subject(Side.NEW), Told.shown(both, Side.NEW),
                        pair.current().messages().orElse(0)).proven(
                                Message.of("migrated.evidence.uidl", Told.shown(both, Side.OLD),
                                        Words.said(names(pair.old()).getFirst())),
                                Message.of("migrated.evidence.uidl", Told.shown(both, Side.NEW),
                                        Words.said(names(pair.current()).getFirst())),
                                Message.of("migrated.evidence.uidl-compared", names(pair.old()).size())));
    }

    private static List<String> names(SideFacts side) {
        return side.shape().map(MailboxShape::uids).orElse(List.of());
    }
}
