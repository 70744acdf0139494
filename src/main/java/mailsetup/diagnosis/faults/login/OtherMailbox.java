package mailsetup.diagnosis.faults.login;

import java.util.Optional;
import mailsetup.diagnosis.Case;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.Fault;
import mailsetup.diagnosis.Mover;
import mailsetup.diagnosis.Rung;
import mailsetup.diagnosis.ServerCheck;
import mailsetup.diagnosis.reply.Meaning;
import mailsetup.probe.ProbeReport;

/** The login is good, but not for this mailbox (RFC 5530 section 3). */
public final class OtherMailbox implements ServerCheck {
    public static final Fault FAULT = Fault.of(63, "other-mailbox", Rung.LOGIN, Mover.YOU, "A-24").about("user");

    @Override
    public Fault fault() {
        return FAULT;
    }

    @Override
    public Optional<Diagnosis> examine(Case c, ProbeReport report) {
        return Refused.atLogin(report, Meaning.OTHER_MAILBOX)
                .map(no -> FAULT.on(report.settings(), Logins.user(report)).proven(no.words()));
    }
}
