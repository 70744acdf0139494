package mailsetup.diagnosis.faults.sending;

import java.util.Optional;
import mailsetup.diagnosis.Case;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.Fault;
import mailsetup.diagnosis.Mover;
import mailsetup.diagnosis.Rung;
import mailsetup.diagnosis.ServerCheck;
import mailsetup.diagnosis.Trait;
import mailsetup.diagnosis.reply.Meaning;
import mailsetup.diagnosis.reply.Refusals;
import mailsetup.probe.ProbeReport;

/** The server does not want to hear from the internet address of this line. */
public final class ClientBlocklisted implements ServerCheck {
    public static final Fault FAULT = Fault
            .of(82, "client-blocklisted", Rung.SENDING, Mover.NETWORK_OWNER, "S-08", "S-09").about("server")
            .with(Trait.HAS_QUESTION, Trait.SETTINGS);

    @Override
    public Fault fault() {
        return FAULT;
    }

    @Override
    public Optional<Diagnosis> examine(Case c, ProbeReport report) {
        return Refusals.of(report, Meaning.BLOCKLISTED)
                .map(reply -> FAULT.on(report.settings(), report.host())
                        .proven(Rejection.said(report, reply))
                        .mendedBy(c.betterOnSameHost(report)));
    }
}
