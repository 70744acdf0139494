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

/** The mail domain does not exist, so neither do the servers under it. */
public final class DomainUnknown implements ServerCheck {
    private static final Fault FAULT = Fault.of(90, "domain-unknown", Rung.NAME, Mover.YOU, "D-01").about("domain");

    @Override
    public Fault fault() {
        return FAULT;
    }

    @Override
    public Optional<Diagnosis> examine(Case c, ProbeReport report) {
        var domain = c.address().domain().display();
        return explains(c, report)
                ? Optional.of(FAULT.on(report.settings(), domain)
                        .proven(Message.of("fault-name.evidence.no-such-name", domain)))
                : Optional.empty();
    }

    /** Whether the name servers deny the domain, and neither another resolver nor the program's own list contradicts. */
    static boolean explains(Case c, ProbeReport report) {
        var lookups = new Lookups(c, report);
        return lookups.nameFailed() && lookups.belongsToDomain() && !ResolversDisagree.isSuspect(c, report)
                && lookups.saysOfDomain(RecordKind.A, NameAnswer.Outcome.NO_SUCH_NAME)
                && c.surroundings().answer(Asked.PUBLIC, lookups.domain(), RecordKind.A)
                        .filter(other -> other.outcome() != NameAnswer.Outcome.NO_SUCH_NAME
                                && other.outcome() != NameAnswer.Outcome.NO_REPLY)
                        .isEmpty();
    }
}
