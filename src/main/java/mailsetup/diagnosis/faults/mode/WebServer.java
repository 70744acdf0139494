package mailsetup.diagnosis.faults.mode;

import java.util.Optional;
import java.util.Set;
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
import mailsetup.probe.Stage;

/** A web server, by its answer or by its port. */
public final class WebServer implements ServerCheck {
    private static final Fault FAULT = Fault.of(29, "web-server", Rung.MODE, Mover.YOU, "P-09").about("server", "port",
            "protocol").with(Trait.BY_FORM, Trait.SETTINGS);
    /** Those of web pages and control panels. */
    static final Set<Integer> WEB_PORTS = Set.of(80, 443, 2083, 2087, 2096, 8080, 8443);

    @Override
    public Fault fault() {
        return FAULT;
    }

    @Override
    public Optional<Diagnosis> examine(Case c, ProbeReport report) {
        return Heard.in(report).filter(heard -> heard.spoken() == Spoken.HTTP).map(heard -> heard.proves(FAULT, c))
                .or(() -> byPort(c, report));
    }

    /** Behind TLS a web server says nothing before it is asked in its own way. */
    private static Optional<Diagnosis> byPort(Case c, ProbeReport report) {
        return report.failed()
                .filter(failed -> failed.stage() == Stage.GREET
                        && WEB_PORTS.contains(report.settings().endpoint().port()))
                .filter(failed -> !(failed.failure() instanceof Failure.NotThisProtocol))
                .map(_ -> Door.verdict(FAULT, report).likely(Message.of("fault-mode.evidence.web-port"))
                        .mendedBy(c.betterOnSameHost(report)));
    }
}
