package mailsetup.diagnosis.faults.mode;

import java.util.Optional;
import mailsetup.diagnosis.Case;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.Fault;
import mailsetup.diagnosis.Mover;
import mailsetup.diagnosis.Rung;
import mailsetup.diagnosis.ServerCheck;
import mailsetup.diagnosis.Trait;
import mailsetup.probe.Failure;
import mailsetup.probe.ProbeReport;

/** TLS from the first byte, towards a port that begins readable. */
public final class NeedsPlainStart implements ServerCheck {
    private static final Fault FAULT = Fault.of(18, "needs-plain-start", Rung.MODE, Mover.YOU, "P-02", "S-25")
            .about("server", "port", "protocol").with(Trait.BY_FORM, Trait.SETTINGS);

    @Override
    public Fault fault() {
        return FAULT;
    }

    @Override
    public Optional<Diagnosis> examine(Case c, ProbeReport report) {
        return Heard.in(report)
                .filter(heard -> heard.asExpected() && heard.isWelcome()
                        && report.failedWith(Failure.SpeaksPlainText.class).isPresent())
                .map(heard -> heard.proves(FAULT, c));
    }
}
