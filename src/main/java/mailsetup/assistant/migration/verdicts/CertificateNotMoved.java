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
import mailsetup.diagnosis.Trait;
import mailsetup.probe.Flaw;

/** The new server does not have a certificate for the own name yet, only one for the name of its operator. */
final class CertificateNotMoved implements FaultCheck<BothSides> {
    private static final Fault FAULT = Fault.of(116, "certificate-not-moved", Rung.MIGRATION, Mover.YOU, "G-05", "T-07")
            .about("server", "owner").with(Trait.BLAMES_CERTIFICATE);

    @Override
    public Fault fault() {
        return FAULT;
    }

    @Override
    public List<Diagnosis> examine(BothSides both) {
        return both.current().flatMap(side -> side.wrongName().map(flaw -> diagnose(both, side, flaw))).stream()
                .toList();
    }

    private static Diagnosis diagnose(BothSides both, SideFacts side, Flaw.WrongName flaw) {
        var wanted = side.place().name().ascii();
        var leading = flaw.names().stream().filter(name -> leadsTo(both, name, side)).findFirst();
        var use = leading.orElseGet(() -> flaw.names().isEmpty() ? "?" : flaw.names().getFirst());
        var verdict = FAULT.on(both.subject(Side.NEW), wanted, use);
        var names = Message.of("migrated.evidence.names", MoveTexts.shown(both, Side.NEW), flaw.names());
        return leading.isPresent()
                ? verdict.likely(names, Message.of("migrated.evidence.same-server", use, side.place().addresses()))
                : verdict.likely(names);
    }

    /** Its name leads to the very server that showed it, which a stranger could arrange, too: it is never proven by that. */
    private static boolean leadsTo(BothSides both, String name, SideFacts side) {
        return !Collections.disjoint(both.leads().current(name), side.place().addresses());
    }
}
