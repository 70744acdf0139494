package mailsetup.diagnosis.faults.mode;

import java.util.Optional;
import mailsetup.core.Protocol;
import mailsetup.diagnosis.Case;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.Fault;
import mailsetup.diagnosis.Mover;
import mailsetup.diagnosis.Rung;
import mailsetup.diagnosis.ServerCheck;
import mailsetup.diagnosis.Trait;
import mailsetup.probe.ProbeReport;

/** A POP server where an IMAP server was looked for. */
public final class PopBehindImap implements ServerCheck {
    private static final Fault FAULT = Fault.of(25, "pop-behind-imap", Rung.MODE, Mover.YOU, "P-05").about("server",
            "port", "protocol").with(Trait.BY_FORM, Trait.SETTINGS);

    @Override
    public Fault fault() {
        return FAULT;
    }

    @Override
    public Optional<Diagnosis> examine(Case c, ProbeReport report) {
        return Heard.in(report)
                .filter(heard -> report.settings().protocol() == Protocol.IMAP && heard.spoken() == Spoken.POP3)
                .map(heard -> heard.proves(FAULT, c));
    }
}
