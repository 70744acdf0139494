package mailsetup.diagnosis.faults.sending;

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
import mailsetup.diagnosis.reply.Meaning;
import mailsetup.diagnosis.reply.Refusals;
import mailsetup.probe.ProbeReport;

/** The server does not want to hear from the internet address of this line. */
public final class ClientBlocklisted implements ServerCheck {
    /** What is known of it without a case. */
    public static final Fault FAULT = Fault
            .of(82, "client-blocklisted", Rung.SENDING, Mover.NETWORK_OWNER, "S-08", "S-09").about("server")
            .with(Trait.HAS_QUESTION, Trait.SETTINGS);

    @Override
    public Fault fault() {
        return FAULT;
    }

    @Override
    public Optional<Diagnosis> examine(Case c, ProbeReport report) {
        var host = report.settings().endpoint().host().ascii();
        return Refusals.of(report, Meaning.BLOCKLISTED)
                .map(reply -> FAULT.on(report.settings(), host)
                        .proven(Message.of("fault-sending.evidence.said", host, Words.said(reply.text())))
                        .mendedBy(c.betterOnSameHost(report)));
    }
}
