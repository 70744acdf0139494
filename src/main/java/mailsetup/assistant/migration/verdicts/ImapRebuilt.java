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
import mailsetup.probe.ImapFacts;

/** By IMAP the mailbox is another one, so a mail program throws away what it had of the old one. */
final class ImapRebuilt implements FaultCheck<BothSides> {
    private static final Fault FAULT = Fault.of(127, "imap-rebuilt", Rung.MIGRATION, Mover.YOU, "G-16")
            .about("new-server", "number", "number");

    @Override
    public Fault fault() {
        return FAULT;
    }

    @Override
    public List<Diagnosis> examine(BothSides both) {
        return both.mailboxes().flatMap(pair -> pair.old().imap().flatMap(before -> pair.current().imap()
                .filter(after -> rebuilt(before, after) && after.folders().size() < before.folders().size())
                .map(after -> FAULT.on(both.subject(Side.NEW), MoveTexts.shown(both, Side.NEW), before.folders().size(),
                        after.folders().size()).likely(
                                Message.of("migrated.evidence.uidvalidity",
                                        Long.toString(before.details().uidValidity().getAsLong()),
                                        Long.toString(after.details().uidValidity().getAsLong())),
                                Message.of("migrated.evidence.folders", before.folders().size(),
                                        after.folders().size())))))
                .stream().toList();
    }

    private static boolean rebuilt(ImapFacts before, ImapFacts after) {
        var one = before.details().uidValidity();
        var other = after.details().uidValidity();
        return one.isPresent() && other.isPresent() && one.getAsLong() != other.getAsLong();
    }
}
