package mailsetup.diagnosis.faults.mode;

import java.util.Optional;
import mailsetup.core.Message;
import mailsetup.core.Protocol;
import mailsetup.diagnosis.Case;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.Fault;
import mailsetup.diagnosis.Mover;
import mailsetup.diagnosis.Rung;
import mailsetup.diagnosis.ServerCheck;
import mailsetup.diagnosis.Trait;
import mailsetup.probe.ProbeReport;
import mailsetup.probe.Stage;

/** Port 25 is closed from here, and the doors made for mail programs are open. */
public final class Port25 implements ServerCheck {
    public static final Fault FAULT = Fault.of(24, "port-25", Rung.MODE, Mover.YOU, "P-11", "J-01")
            .about("server", "port", "protocol").with(Trait.HAS_QUESTION, Trait.SETTINGS);

    @Override
    public Fault fault() {
        return FAULT;
    }

    @Override
    public Optional<Diagnosis> examine(Case c, ProbeReport report) {
        return report.failed()
                .filter(failed -> failed.stage() == Stage.CONNECT && report.settings().endpoint().port() == 25)
                .filter(_ -> report.settings().protocol() == Protocol.SMTP).flatMap(_ -> c.betterOnSameHost(report))
                .map(better -> Door.verdict(FAULT, report).likely(Message.of("fault-mode.evidence.port-25"),
                        Message.of("fault-mode.evidence.other-door",
                                Integer.toString(better.settings().endpoint().port())))
                        .mendedBy(better));
    }
}
