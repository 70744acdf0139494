package mailsetup.diagnosis.faults.network;

import java.util.List;
import java.util.Optional;
import mailsetup.core.Message;
import mailsetup.diagnosis.Case;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.Fault;
import mailsetup.diagnosis.Mover;
import mailsetup.diagnosis.Rung;
import mailsetup.diagnosis.ServerCheck;
import mailsetup.probe.Failure;
import mailsetup.probe.Flaw;
import mailsetup.probe.ProbeReport;
import mailsetup.probe.around.NetworkCheck;
import mailsetup.probe.around.WebCheck;

/** The certificate is good at the time a web server states; the clock of this computer is not. */
public final class ClockWrong implements ServerCheck {
    private static final Fault FAULT = Fault.of(103, "clock-wrong", Rung.NETWORK, Mover.YOU, "L-01").about("date",
            "date", "hours");

    @Override
    public Fault fault() {
        return FAULT;
    }

    @Override
    public Optional<Diagnosis> examine(Case c, ProbeReport report) {
        return c.network().map(NetworkCheck::web).filter(web -> web.outcome() == WebCheck.Outcome.AS_EXPECTED)
                .flatMap(WebCheck::clock).filter(clock -> explains(clock, report))
                .map(clock -> FAULT.on(report.settings(), clock.theirs().plus(clock.ahead()), clock.theirs(),
                        clock.ahead().abs().toHours())
                        .proven(Message.of("fault-network.evidence.clock", c.network().orElseThrow().web().host(),
                                clock.theirs())));
    }

    /** Whether nothing is wrong with the certificate but its time, and that is right by the other clock. */
    private static boolean explains(WebCheck.Clock clock, ProbeReport report) {
        var flaws = report.failedWith(Failure.BadCertificate.class).map(Failure.BadCertificate::flaws)
                .orElse(List.of());
        return !flaws.isEmpty() && flaws.stream().allMatch(flaw -> switch (flaw) {
            case Flaw.Expired(_, var since) -> since.isAfter(clock.theirs());
            case Flaw.NotYetValid(_, var from) -> from.isBefore(clock.theirs());
            default -> false;
        });
    }
}
