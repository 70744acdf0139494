package mailsetup.assistant.migration.verdicts;

import java.util.Optional;
import mailsetup.assistant.migration.BothSides;
import mailsetup.assistant.migration.Envelope;
import mailsetup.assistant.migration.Side;
import mailsetup.assistant.migration.SideFacts;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.Fault;
import mailsetup.diagnosis.Mover;

/** The new server has the mailbox, but not its old password. */
final class PasswordNotCarriedOver implements MoveCheck {
    private static final Fault FAULT = Told.fault("password-not-carried-over", Mover.YOU, "G-09");

    @Override
    public Fault fault() {
        return FAULT;
    }

    @Override
    public Optional<Diagnosis> examine(BothSides both) {
        return both.current().filter(side -> side.refused().isPresent())
                .filter(side -> side.envelopeSays() == Envelope.Says.TAKES)
                .filter(_ -> both.old().filter(SideFacts::loggedIn).isPresent())
                .map(side -> FAULT.on(both.subject(Side.NEW), Told.shown(both, Side.NEW),
                        both.question().address().toString()).likely(Told.refused(both, side),
                                Told.envelope(both, side), Told.loggedIn(both, Side.OLD)));
    }
}
