package mailsetup.diagnosis.faults.mode;

import java.util.Optional;
import mailsetup.core.Message;
import mailsetup.diagnosis.Case;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.Fault;
import mailsetup.diagnosis.Mover;
import mailsetup.diagnosis.Rung;
import mailsetup.diagnosis.ServerCheck;
import mailsetup.diagnosis.Trait;
import mailsetup.probe.ProbeReport;

/** None of the doors of this host encrypts. */
public final class PlainOnly implements ServerCheck {
    private static final Fault FAULT = Fault.of(20, "plain-only", Rung.MODE, Mover.MAIL_PROVIDER, "J-07", "C-10")
            .about("server", "port", "protocol").with(Trait.HAS_QUESTION, Trait.SETTINGS);

    @Override
    public Fault fault() {
        return FAULT;
    }

    @Override
    public Optional<Diagnosis> examine(Case c, ProbeReport report) {
        return Optional.of(Door.verdict(FAULT, report).proven(Message.of("fault-mode.evidence.no-encrypted-door",
                Door.all(c, report).stream().map(door -> Integer.toString(door.settings().endpoint().port())).distinct()
                        .toList())))
                .filter(_ -> explains(c, report));
    }

    /** Whether one door lacks STARTTLS and every other one was tried in vain. */
    static boolean explains(Case c, ProbeReport report) {
        var doors = Door.all(c, report);
        return !Door.others(c, report).isEmpty() && !Middlebox.masks(report)
                && doors.stream().anyMatch(door -> Door.withoutStartTls(door).isPresent())
                && doors.stream().noneMatch(Door::encrypts);
    }
}
