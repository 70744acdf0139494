package mailsetup.diagnosis.faults.name;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mailsetup.core.Message;
import mailsetup.diagnosis.Case;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.Fault;
import mailsetup.diagnosis.Mover;
import mailsetup.diagnosis.Rung;
import mailsetup.diagnosis.ServerCheck;
import mailsetup.probe.ProbeReport;
import mailsetup.probe.Stage;
import mailsetup.probe.around.NameAnswer;
import mailsetup.probe.around.RecordKind;

/** The domain states that it takes no mail, or has nothing that could. */
public final class DomainTakesNoMail implements ServerCheck {
    private static final Fault FAULT = Fault.of(91, "domain-takes-no-mail", Rung.NAME, Mover.DOMAIN_OWNER, "D-12")
            .about("domain");

    @Override
    public Fault fault() {
        return FAULT;
    }

    /** RFC 7505. */
    private static final List<String> NULL_MX = List.of(".");

    @Override
    public Optional<Diagnosis> examine(Case c, ProbeReport report) {
        var lookups = new Lookups(c, report);
        boolean unreached = lookups.nameFailed() || lookups.failedAt(Stage.CONNECT);
        return unreached && lookups.belongsToDomain()
                ? evidence(lookups).map(seen -> verdict(c, report, lookups.nameFailed(), seen))
                : Optional.empty();
    }

    /** A host that is there may take mail although the domain does not say so. */
    private static Diagnosis verdict(Case c, ProbeReport report, boolean nameFailed, Message seen) {
        var verdict = FAULT.on(report.settings(), c.address().domain().display());
        return nameFailed ? verdict.proven(seen) : verdict.likely(seen);
    }

    /** Without an MX, mail goes to the address of the domain itself (RFC 5321 section 5.1); so both must be missing. */
    private static Optional<Message> evidence(Lookups lookups) {
        var domain = lookups.c().address().domain().display();
        if (lookups.ofDomain(RecordKind.MX).filter(mx -> mx.values().equals(NULL_MX)).isPresent()) {
            return Optional.of(Message.of("fault-name.evidence.null-mx", domain));
        }
        return Stream.of(RecordKind.MX, RecordKind.A, RecordKind.AAAA)
                .allMatch(kind -> lookups.saysOfDomain(kind, NameAnswer.Outcome.NO_DATA))
                        ? Optional.of(Message.of("fault-name.evidence.no-mx", domain))
                        : Optional.empty();
    }
}
