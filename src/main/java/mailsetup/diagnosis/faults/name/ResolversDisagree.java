package mailsetup.diagnosis.faults.name;

import java.time.Duration;
import java.util.Collections;
import java.util.Optional;
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
import mailsetup.probe.around.NameAnswer.Asked;
import mailsetup.probe.around.RecordKind;

/** Who is asked for the server name decides where it leads. */
public final class ResolversDisagree implements ServerCheck {
    private static final Fault FAULT = Fault.of(96, "resolvers-disagree", Rung.NAME, Mover.WAIT, "D-06")
            .about("server");

    @Override
    public Fault fault() {
        return FAULT;
    }

    @Override
    public Optional<Diagnosis> examine(Case c, ProbeReport report) {
        var lookups = new Lookups(c, report);
        var other = lookups.addresses(Asked.PUBLIC);
        if (lookups.nameFailed()) {
            return found(lookups).map(found -> FAULT.on(report.settings(), lookups.shown())
                    .proven(Message.of("fault-name.evidence.not-found", lookups.shown()), found))
                    .or(() -> suspect(c, report));
        }
        var own = lookups.addresses(Asked.OWN);
        boolean differ = !own.isEmpty() && !other.isEmpty() && Collections.disjoint(own, other);
        return differ && lookups.failedAt(Stage.CONNECT) && !c.hostAnswers(report)
                ? Optional.of(FAULT.on(report.settings(), lookups.shown()).likely(
                        Message.of("fault-name.evidence.own-says", own, ttl(lookups)),
                        Message.of("fault-name.evidence.public-says", other)))
                : Optional.empty();
    }

    /**
     * A name that the program's own list has, exists: where the name servers of this computer deny it and nobody else was
     * asked, they are the suspect.
     */
    private static Optional<Diagnosis> suspect(Case c, ProbeReport report) {
        var host = new Lookups(c, report).shown();
        return isSuspect(c, report)
                ? Optional.of(FAULT.on(report.settings(), host).likely(
                        Message.of("fault-name.evidence.not-found", host),
                        Message.of("fault-name.evidence.listed", host)))
                : Optional.empty();
    }

    /** Whether these name servers answer, and deny what the program's own list has, without a second opinion. */
    static boolean isSuspect(Case c, ProbeReport report) {
        var lookups = new Lookups(c, report);
        return lookups.nameFailed() && lookups.answered() && !lookups.isPortal()
                && c.named().isListed(report.settings())
                && c.surroundings().answer(Asked.PUBLIC, lookups.host(), RecordKind.A)
                        .filter(other -> other.outcome() != NameAnswer.Outcome.NO_REPLY).isEmpty();
    }

    /** Where somebody else finds the name after all. */
    static Optional<Message> found(Lookups lookups) {
        var own = lookups.addresses(Asked.OWN);
        var other = lookups.addresses(Asked.PUBLIC);
        if (!own.isEmpty()) {
            return Optional.of(Message.of("fault-name.evidence.dns-says", lookups.shown(), own));
        }
        return other.isEmpty() ? Optional.empty() : Optional.of(Message.of("fault-name.evidence.public-says", other));
    }

    private static Duration ttl(Lookups lookups) {
        return lookups.own(RecordKind.A).or(() -> lookups.own(RecordKind.AAAA)).map(NameAnswer::ttl)
                .orElse(Duration.ZERO);
    }
}
