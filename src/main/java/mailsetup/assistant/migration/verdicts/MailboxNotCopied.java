package mailsetup.assistant.migration.verdicts;

import java.util.Optional;
import mailsetup.assistant.migration.BothSides;
import mailsetup.assistant.migration.Side;
import mailsetup.core.Message;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.Fault;
import mailsetup.diagnosis.Mover;

/** The old mailbox holds mail that the new one lacks. */
final class MailboxNotCopied implements MoveCheck {
    private static final Fault FAULT = Told.fault("mailbox-not-copied", Mover.YOU, "G-07");

    @Override
    public Fault fault() {
        return FAULT;
    }

    @Override
    public Optional<Diagnosis> examine(BothSides both) {
        return both.mailboxes().filter(pair -> missing(pair) > 0).map(pair -> FAULT
                .on(both.subject(Side.NEW), missing(pair), Told.shown(both, Side.OLD), Told.shown(both, Side.NEW))
                .proven(Told.count(both, pair.old()), Told.count(both, pair.current()),
                        Message.of("migrated.evidence.newest", Told.newest(pair.old()), Told.newest(pair.current()))));
    }

    private static long missing(BothSides.Pair pair) {
        return pair.old().messages().orElse(0) - pair.current().messages().orElse(0);
    }
}
