package mailsetup.diagnosis.faults.name;

import java.util.Optional;
import mailsetup.core.Message;
import mailsetup.diagnosis.Case;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.Fault;
import mailsetup.diagnosis.FaultCheck;
import mailsetup.diagnosis.Mover;
import mailsetup.diagnosis.Rung;
import mailsetup.probe.Failure;
import mailsetup.probe.Finding;
import mailsetup.probe.ProbeReport;

/** One name that leads nowhere. */
public final class HostUnknown implements FaultCheck {
    private static final Fault FAULT = Fault.of("host-unknown", Rung.NAME, Mover.YOU, "D-02");

    @Override
    public Fault fault() {
        return FAULT;
    }

    @Override
    public Optional<Diagnosis> examine(Case c, ProbeReport report) {
        return report.failedWith(Failure.NameNotFound.class).filter(_ -> !NoNamesAtAll.explains(c))
                .map(_ -> diagnose(c, report));
    }

    private static Diagnosis diagnose(Case c, ProbeReport report) {
        var host = report.settings().endpoint().host().display();
        var verdict = FAULT.on(report.settings(), host);
        var unknown = Message.of("fault-name.evidence.not-found", host);
        var better = c.better(report, _ -> true);
        return better.or(() -> c.all().filter(HostUnknown::foundByName).findFirst())
                .map(other -> verdict.proven(unknown, found(other))).orElseGet(() -> verdict.likely(unknown))
                .mendedBy(better);
    }

    /** A name from the network shows that look-ups work; {@code localhost} and numbers show nothing. */
    private static boolean foundByName(ProbeReport report) {
        var host = report.settings().endpoint().host();
        return report.found(Finding.Addresses.class).isPresent() && !host.isAddress() && host.ascii().contains(".");
    }

    private static Message found(ProbeReport other) {
        return Message.of("fault-name.evidence.found", other.settings().endpoint().host().display());
    }
}
