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

/** The new server has the mailbox, but not its old password. */
final class PasswordNotCarriedOver implements FaultCheck<BothSides> {
    private static final Fault FAULT = Fault.of(120, "password-not-carried-over", Rung.MIGRATION, Mover.YOU, "G-09")
            .about("new-server", "address").with(Trait.LOOKS_LIKE_PASSWORD);

    @Override
    public Fault fault() {
        return FAULT;
    }

    @Override
    public List<Diagnosis> examine(BothSides both) {
        return both.current().filter(side -> side.refused().isPresent())
                .filter(side -> side.envelopeSays() == Envelope.Says.TAKES)
                .filter(_ -> both.old().filter(SideFacts::loggedIn).isPresent())
                .map(side -> FAULT.on(both.subject(Side.NEW), MoveTexts.shown(both, Side.NEW),
                        both.question().address().toString()).likely(MoveTexts.refused(both, side),
                                MoveTexts.envelope(both, side), MoveTexts.loggedIn(both, Side.OLD)))
                .stream().toList();
    }
}
