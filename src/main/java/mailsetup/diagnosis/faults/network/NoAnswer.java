package mailsetup.diagnosis.faults.network;

import java.util.Optional;
import java.util.stream.Stream;
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
import mailsetup.probe.Step;

/** Nothing on this host answers. */
public final class NoAnswer implements ServerCheck {
    private static final Fault FAULT = Fault.of(12, "no-answer", Rung.NETWORK, Mover.WAIT, "N-06")
            .about("server", "port").with(Trait.HAS_QUESTION, Trait.TRUSTS_THE_NAME, Trait.SETTINGS);

    @Override
    public Fault fault() {
        return FAULT;
    }

    @Override
    public Optional<Diagnosis> examine(Case c, ProbeReport report) {
        return report.failedWith(Failure.TimedOut.class).filter(_ -> report.at(Stage.CONNECT)
                .filter(Step.Failed.class::isInstance).isPresent() && !c.hostAnswers(report)
                && !NothingGetsOut.explains(c) && !AddressBlocked.explains(c)
                && !Ipv6Broken.explains(report)).map(_ -> diagnose(c, report));
    }

    private static Diagnosis diagnose(Case c, ProbeReport report) {
        return OneDoor.verdict(FAULT, report)
                .likely(Stream.concat(Stream.of(OneDoor.seen("fault-network.evidence.no-answer", report)),
                        Control.samePortAnswers(c, report).stream()).toArray(Message[]::new));
    }
}
