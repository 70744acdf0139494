package mailsetup.diagnosis.faults.input;

import java.util.Optional;
import java.util.stream.Stream;
import mailsetup.core.Endpoint;
import mailsetup.core.MailPort;
import mailsetup.core.Message;
import mailsetup.core.Security;
import mailsetup.core.Slip;
import mailsetup.diagnosis.Case;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.Fault;
import mailsetup.diagnosis.Loopback;
import mailsetup.diagnosis.Mover;
import mailsetup.diagnosis.Rung;
import mailsetup.diagnosis.ServerCheck;
import mailsetup.diagnosis.Trait;
import mailsetup.probe.ProbeReport;
import mailsetup.probe.Stage;

/** A port that is one slip of the finger away from the right one. */
public final class PortSlip implements ServerCheck {
    private static final Fault FAULT = Fault.of(3, "port-slip", Rung.INPUT, Mover.YOU, "I-10").about("port",
            "right-port", "protocol").with(Trait.SETTINGS);

    @Override
    public Fault fault() {
        return FAULT;
    }

    @Override
    public Optional<Diagnosis> examine(Case c, ProbeReport report) {
        return report.failed().filter(failed -> failed.stage() == Stage.CONNECT && !Loopback.is(report))
                .flatMap(_ -> meant(report.settings().endpoint())).map(meant -> diagnose(c, report, meant));
    }

    private static Diagnosis diagnose(Case c, ProbeReport report, String meant) {
        var typed = Integer.toString(report.settings().endpoint().port());
        var verdict = FAULT.on(report.settings(), typed, meant, report.settings().protocol());
        var dead = Message.of("fault-input.evidence.port-dead", typed);
        return c.better(report, door -> isAt(door, report, meant))
                .map(door -> verdict.proven(dead, Message.of("fault-input.evidence.port-answers", meant))
                        .mendedBy(door))
                .orElseGet(() -> verdict.likely(dead));
    }

    private static boolean isAt(ProbeReport door, ProbeReport failed, String port) {
        return door.settings().endpoint().host().equals(failed.settings().endpoint().host())
                && Integer.toString(door.settings().endpoint().port()).equals(port);
    }

    /** The standard port of this protocol that is nearly the typed one; empty for a standard port itself. */
    private static Optional<String> meant(Endpoint endpoint) {
        return MailPort.is(endpoint.port())
                ? Optional.empty()
                : Stream.of(Security.TLS, Security.STARTTLS).map(security -> endpoint.protocol().port(security))
                        .filter(port -> near(endpoint.port(), port)).map(port -> Integer.toString(port)).findFirst();
    }

    private static boolean near(int typed, int meant) {
        return Math.abs(typed - meant) == 1 || Slip.between(Integer.toString(typed), Integer.toString(meant));
    }
}
