package mailsetup.diagnosis.faults.name;

import java.util.Optional;
import mailsetup.core.Message;
import mailsetup.diagnosis.Case;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.Fault;
import mailsetup.diagnosis.Mover;
import mailsetup.diagnosis.Rung;
import mailsetup.diagnosis.ServerCheck;
import mailsetup.probe.ProbeReport;
import mailsetup.probe.around.NameAnswer;
import mailsetup.probe.around.NameAnswer.Asked;
import mailsetup.probe.around.RecordKind;

/** The name servers of the provider do not manage to answer. */
public final class NameServerFailure implements ServerCheck {
    private static final Fault FAULT = Fault.of(93, "name-server-failure", Rung.NAME, Mover.MAIL_PROVIDER, "D-04")
            .about("server");

    @Override
    public Fault fault() {
        return FAULT;
    }

    @Override
    public Optional<Diagnosis> examine(Case c, ProbeReport report) {
        var lookups = new Lookups(c, report);
        return lookups.nameFailed() && lookups.says(RecordKind.A, NameAnswer.Outcome.SERVER_FAILURE)
                && lookups.addresses(Asked.PUBLIC).isEmpty() ? Optional.of(diagnose(lookups)) : Optional.empty();
    }

    private static Diagnosis diagnose(Lookups lookups) {
        var verdict = FAULT.on(lookups.report().settings(), lookups.shown());
        var seen = Message.of("fault-name.evidence.server-failure", lookups.shown());
        return lookups.c().surroundings().answer(Asked.PUBLIC, lookups.host(), RecordKind.A)
                .filter(other -> other.outcome() == NameAnswer.Outcome.SERVER_FAILURE).isPresent()
                        ? verdict.proven(seen, Message.of("fault-name.evidence.public-server-failure"))
                        : verdict.likely(seen);
    }
}
