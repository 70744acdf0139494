package mailsetup.diagnosis.faults.input;

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
import mailsetup.probe.Failure;
import mailsetup.probe.ProbeReport;
import mailsetup.probe.Step;

/** The name of a POP server stands where an IMAP server is asked for. */
public final class PopHostInImap implements ServerCheck {
    private static final Fault FAULT = Fault.of(2, "pop-host-in-imap", Rung.INPUT, Mover.YOU, "I-09").about("server")
            .with(Trait.SETTINGS);

    @Override
    public Fault fault() {
        return FAULT;
    }

    @Override
    public Optional<Diagnosis> examine(Case c, ProbeReport report) {
        var host = report.settings().endpoint().host();
        if (report.settings().protocol() != Protocol.IMAP || !host.ascii().startsWith("pop.")
                || report.failed().map(Step.Failed::failure).filter(PopHostInImap::noImapHere).isEmpty()) {
            return Optional.empty();
        }
        var verdict = FAULT.on(report.settings(), host.ascii());
        var name = Message.of("fault-input.evidence.pop-name", host.ascii());
        return Optional.of(c.better(report, other -> !other.settings().endpoint().host().equals(host))
                .map(other -> verdict.proven(name, found(other)).mendedBy(other))
                .orElseGet(() -> verdict.likely(name)));
    }

    private static boolean noImapHere(Failure failure) {
        return failure instanceof Failure.ConnectionRefused || failure instanceof Failure.TimedOut
                || failure instanceof Failure.NotThisProtocol;
    }

    private static Message found(ProbeReport other) {
        return Message.of("fault-input.evidence.imap-found", other.host());
    }
}
