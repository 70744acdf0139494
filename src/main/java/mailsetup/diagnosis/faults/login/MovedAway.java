package mailsetup.diagnosis.faults.login;

import java.util.Optional;
import mailsetup.core.Message;
import mailsetup.diagnosis.Case;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.Fault;
import mailsetup.diagnosis.Leads;
import mailsetup.diagnosis.Mover;
import mailsetup.diagnosis.Rung;
import mailsetup.diagnosis.ServerCheck;
import mailsetup.diagnosis.reply.Meaning;
import mailsetup.probe.ProbeReport;

/** The server says itself that the mailbox or the service is elsewhere now. */
public final class MovedAway implements ServerCheck {
    public static final Fault FAULT = Fault.of(136, "moved-away", Rung.LOGIN, Mover.YOU, "G-01").about("server",
            "moved-to");

    @Override
    public Fault fault() {
        return FAULT;
    }

    @Override
    public Optional<Diagnosis> examine(Case c, ProbeReport report) {
        return Refused.anywhere(report, Meaning.MOVED)
                .map(no -> FAULT.on(report.settings(), Logins.host(report), hosts(c, report)).likely(no.words()));
    }

    private static Message hosts(Case c, ProbeReport report) {
        var hosts = Leads.besides(c, report);
        return hosts.isEmpty() ? Message.of("diagnosis.about.moved-to") : Message.of("fault-login.moved-to", hosts);
    }
}
