package mailsetup.diagnosis.faults.mode;

import java.util.Optional;
import mailsetup.diagnosis.Case;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.Fault;
import mailsetup.diagnosis.Mover;
import mailsetup.diagnosis.Rung;
import mailsetup.diagnosis.ServerCheck;
import mailsetup.diagnosis.Trait;
import mailsetup.probe.ProbeReport;

/** A sending server where a receiving one was looked for. */
public final class SmtpInReceiving implements ServerCheck {
    private static final Fault FAULT = Fault.of(27, "smtp-in-receiving", Rung.MODE, Mover.YOU, "P-07").about("server",
            "port", "protocol").with(Trait.BY_FORM, Trait.SETTINGS);

    @Override
    public Fault fault() {
        return FAULT;
    }

    @Override
    public Optional<Diagnosis> examine(Case c, ProbeReport report) {
        return Heard.in(report)
                .filter(heard -> report.settings().protocol().receives()
                        && (heard.spoken() == Spoken.SMTP || heard.spoken() == Spoken.MASKED))
                .map(heard -> heard.proves(FAULT, c));
    }
}
