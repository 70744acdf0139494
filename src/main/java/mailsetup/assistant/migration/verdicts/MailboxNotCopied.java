package mailsetup.assistant.migration.verdicts;

import java.util.List;
import mailsetup.assistant.migration.BothSides;
import mailsetup.assistant.migration.Side;
import mailsetup.core.Message;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.Fault;
import mailsetup.diagnosis.FaultCheck;
import mailsetup.diagnosis.Mover;
import mailsetup.diagnosis.Rung;

/** The old mailbox holds mail that the new one lacks. */
final class MailboxNotCopied implements FaultCheck<BothSides> {
    private static final Fault FAULT = Fault.of(118, "mailbox-not-copied", Rung.MIGRATION, Mover.YOU, "G-07")
            .about("number", "old-server", "new-server");

    @Override
    public Fault fault() {
        return FAULT;
    }

    @Override
    public List<Diagnosis> examine(BothSides both) {
        return both.mailboxes().filter(pair -> missing(pair) > 0).map(pair -> FAULT
                .on(both.subject(Side.NEW), missing(pair), MoveTexts.shown(both, Side.OLD),
                        MoveTexts.shown(both, Side.NEW))
                .proven(MoveTexts.count(both, pair.old()), MoveTexts.count(both, pair.current()),
                        Message.of("migrated.evidence.newest", MoveTexts.newest(pair.old()),
                                MoveTexts.newest(pair.current()))))
                .stream().toList();
    }

    private static long missing(BothSides.Pair pair) {
        return pair.old().messages().orElse(0) - pair.current().messages().orElse(0);
    }
}
