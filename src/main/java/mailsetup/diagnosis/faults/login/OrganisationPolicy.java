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

/** Exchange names a rule of the organisation by a number that stands for several of them. */
public final class OrganisationPolicy implements ServerCheck {
    public static final Fault FAULT = Fault.of(140, "organisation-policy", Rung.LOGIN, Mover.DOMAIN_OWNER, "A-06",
            "A-20").about("address");

    @Override
    public Fault fault() {
        return FAULT;
    }

    @Override
    public Optional<Diagnosis> examine(Case c, ProbeReport report) {
        return Refused.atLogin(report, Meaning.POLICY)
                .map(no -> FAULT.on(report.settings(), c.address().toString()).likely(no.words()));
    }
}
