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
import mailsetup.diagnosis.Words;
import mailsetup.probe.ProbeReport;

/** No STARTTLS where it was asked for, though the host may encrypt elsewhere. */
public final class StartTlsMissing implements ServerCheck {
    private static final Fault FAULT = Fault.of(21, "starttls-missing", Rung.MODE, Mover.YOU, "P-04", "P-14", "T-13")
            .about("server", "port", "protocol").with(Trait.SETTINGS);

    @Override
    public Fault fault() {
        return FAULT;
    }

    @Override
    public Optional<Diagnosis> examine(Case c, ProbeReport report) {
        return Door.withoutStartTls(report)
                .filter(_ -> !Middlebox.masks(report) && !PlainOnly.explains(c, report)).map(offered -> Door
                        .verdict(FAULT, report).proven(Message.of("fault-mode.evidence.offered",
                                offered.stream().limit(8).map(Words::said).toList()))
                        .mendedBy(c.betterOnSameHost(report)));
    }
}
