package mailsetup.assistant.migration.verdicts;

import java.util.List;
import mailsetup.assistant.migration.BothSides;
import mailsetup.assistant.migration.Envelope;
import mailsetup.assistant.migration.Side;
import mailsetup.assistant.migration.SideFacts;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.Fault;
import mailsetup.diagnosis.FaultCheck;
import mailsetup.diagnosis.Mover;
import mailsetup.diagnosis.Rung;
import mailsetup.diagnosis.Trait;

/** The new server does not have the mailbox yet. */
final class MailboxNotCreated implements FaultCheck<BothSides> {
    private static final Fault FAULT = Fault.of(117, "mailbox-not-created", Rung.MIGRATION, Mover.MAIL_PROVIDER, "G-06")
            .about("new-server", "address").with(Trait.LOOKS_LIKE_PASSWORD);

    @Override
    public Fault fault() {
        return FAULT;
    }

    @Override
    public List<Diagnosis> examine(BothSides both) {
        return both.current().filter(side -> side.refused().isPresent())
                .filter(side -> side.envelopeSays() == Envelope.Says.UNKNOWN).map(side -> diagnose(both, side)).stream()
                .toList();
    }

    private static Diagnosis diagnose(BothSides both, SideFacts side) {
        var verdict = FAULT.on(both.subject(Side.NEW), MoveTexts.shown(both, Side.NEW),
                both.question().address().toString());
        return both.old().filter(SideFacts::loggedIn).isPresent()
                ? verdict.proven(MoveTexts.envelope(both, side), MoveTexts.refused(both, side),
                        MoveTexts.loggedIn(both, Side.OLD))
                : verdict.likely(MoveTexts.envelope(both, side), MoveTexts.refused(both, side));
    }
}
