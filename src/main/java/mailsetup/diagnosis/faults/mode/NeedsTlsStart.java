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
import mailsetup.probe.Failure;
import mailsetup.probe.ProbeReport;

/** We waited for a greeting, and the server waits for TLS. */
public final class NeedsTlsStart implements ServerCheck {
    private static final Fault FAULT = Fault.of(17, "needs-tls-start", Rung.MODE, Mover.YOU, "P-01", "S-25")
            .about("server", "port", "protocol").with(Trait.SETTINGS);

    @Override
    public Fault fault() {
        return FAULT;
    }

    @Override
    public Optional<Diagnosis> examine(Case c, ProbeReport report) {
        return report.failedWith(Failure.SpeaksTls.class)
                .filter(_ -> !WebServer.WEB_PORTS.contains(report.settings().endpoint().port()))
                .map(_ -> Door.verdict(FAULT, report).proven(Message.of("fault-mode.evidence.waits-for-tls"))
                        .mendedBy(c.betterOnSameHost(report)));
    }
}
