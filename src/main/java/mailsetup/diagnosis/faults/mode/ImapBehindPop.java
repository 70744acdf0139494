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

/** An IMAP server where a POP server was looked for. */
public final class ImapBehindPop implements ServerCheck {
    private static final Fault FAULT = Fault.of(26, "imap-behind-pop", Rung.MODE, Mover.YOU, "P-06").about("server",
            "port", "protocol").with(Trait.BY_FORM, Trait.SETTINGS);

    @Override
    public Fault fault() {
        return FAULT;
    }

    @Override
    public Optional<Diagnosis> examine(Case c, ProbeReport report) {
        return Heard.in(report)
                .filter(heard -> report.settings().protocol() == Protocol.POP3 && heard.spoken() == Spoken.IMAP)
                .map(heard -> heard.proves(FAULT, c));
    }
}
