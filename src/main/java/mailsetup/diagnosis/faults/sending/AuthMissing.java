package mailsetup.diagnosis.faults.sending;

import java.util.List;
import java.util.Optional;
import mailsetup.core.Endpoint;
import mailsetup.core.Message;
import mailsetup.core.Protocol;
import mailsetup.core.Security;
import mailsetup.diagnosis.Case;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.Fault;
import mailsetup.diagnosis.Mover;
import mailsetup.diagnosis.Rung;
import mailsetup.diagnosis.ServerCheck;
import mailsetup.diagnosis.Trait;
import mailsetup.diagnosis.Verdict;
import mailsetup.diagnosis.reply.Meaning;
import mailsetup.diagnosis.reply.Refusals;
import mailsetup.probe.Failure;
import mailsetup.probe.Finding;
import mailsetup.probe.ProbeReport;

/** The server offers no login where mail is handed in. */
public final class AuthMissing implements ServerCheck {
    public static final Fault FAULT = Fault.of(76, "auth-missing", Rung.SENDING, Mover.YOU, "S-01", "S-02")
            .about("server", "port", "auth-advice").with(Trait.SETTINGS);

    @Override
    public Fault fault() {
        return FAULT;
    }

    @Override
    public Optional<Diagnosis> examine(Case c, ProbeReport report) {
        return report.failedWith(Failure.NotOffered.class).filter(no -> no.need() == Failure.Need.LOGIN)
                .filter(_ -> report.settings().protocol() == Protocol.SMTP)
                .map(_ -> verdict(report)
                        .proven(Message.of("fault-sending.evidence.no-auth", report.host(), port(report))))
                .or(() -> refused(report)).map(found -> mended(found, c, report));
    }

    /** Listed, and refused whatever the way. */
    private static Optional<Diagnosis> refused(ProbeReport report) {
        return Refusals.of(report, Meaning.NO_LOGIN_HERE).map(reply -> verdict(report)
                .likely(Rejection.said(report, reply)));
    }

    private static Verdict verdict(ProbeReport report) {
        return FAULT.on(report.settings(), report.host(), port(report), advice(report.settings().endpoint()));
    }

    private static Diagnosis mended(Diagnosis found, Case c, ProbeReport report) {
        var endpoint = report.settings().endpoint();
        return found.mendedBy(c.better(report, door -> door.settings().endpoint().host().equals(endpoint.host())
                && offersLogin(door)));
    }

    private static String port(ProbeReport report) {
        return Integer.toString(report.settings().endpoint().port());
    }

    /** Nobody is told to set what is set. */
    private static Message advice(Endpoint endpoint) {
        boolean asItShouldBe = endpoint.security() != Security.PLAIN
                && endpoint.port() == endpoint.protocol().port(endpoint.security());
        return Message.of(asItShouldBe ? "fault-sending.no-auth.ask" : "fault-sending.no-auth.other");
    }

    private static boolean offersLogin(ProbeReport report) {
        return report.found(Finding.Capabilities.class).map(Finding.Capabilities::names).stream()
                .flatMap(List::stream).anyMatch(name -> name.matches("(?i)AUTH[ =].*"));
    }
}
