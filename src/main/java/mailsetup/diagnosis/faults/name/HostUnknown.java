package mailsetup.diagnosis.faults.name;

import java.util.Optional;
import mailsetup.core.Message;
import mailsetup.diagnosis.Case;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.Fault;
import mailsetup.diagnosis.Mover;
import mailsetup.diagnosis.Rung;
import mailsetup.diagnosis.ServerCheck;
import mailsetup.diagnosis.Trait;
import mailsetup.probe.Failure;
import mailsetup.probe.Finding;
import mailsetup.probe.ProbeReport;
import mailsetup.probe.around.NameAnswer;
import mailsetup.probe.around.RecordKind;

/** One name that leads nowhere. */
public final class HostUnknown implements ServerCheck {
    private static final Fault FAULT = Fault.of(5, "host-unknown", Rung.NAME, Mover.YOU, "D-02").about("server")
            .with(Trait.HAS_QUESTION, Trait.TRUSTS_THE_NAME, Trait.SETTINGS);

    @Override
    public Fault fault() {
        return FAULT;
    }

    @Override
    public Optional<Diagnosis> examine(Case c, ProbeReport report) {
        return report.failedWith(Failure.NameNotFound.class)
                .filter(_ -> !NoNamesAtAll.explains(c) && !isExplained(c, report)).map(_ -> diagnose(c, report));
    }

    /** Whether name servers, asked directly, tell more than that it was not found, or nobody at all can tell anything. */
    private static boolean isExplained(Case c, ProbeReport report) {
        var lookups = new Lookups(c, report);
        return c.surroundings().nobodyAnswers() || ResolverDead.explains(c, report)
                || DomainUnknown.explains(c, report) || DanglingAlias.target(lookups).isPresent()
                || NameWithoutAddress.explains(lookups)
                || ResolversDisagree.found(lookups).isPresent() || ResolversDisagree.isSuspect(c, report)
                || lookups.says(RecordKind.A, NameAnswer.Outcome.SERVER_FAILURE);
    }

    private static Diagnosis diagnose(Case c, ProbeReport report) {
        var host = report.host();
        var verdict = FAULT.on(report.settings(), host);
        var unknown = Message.of("fault-name.evidence.not-found", host);
        var better = c.better(report, _ -> true);
        if (new Lookups(c, report).says(RecordKind.A, NameAnswer.Outcome.NO_SUCH_NAME)) {
            return verdict.proven(Message.of("fault-name.evidence.no-such-name", host)).mendedBy(better);
        }
        return better.or(() -> c.all().filter(HostUnknown::foundByName).findFirst())
                .map(other -> verdict.proven(unknown, found(other))).orElseGet(() -> verdict.likely(unknown))
                .mendedBy(better);
    }

    /** A name from the network shows that look-ups work; {@code localhost} and numbers show nothing. */
    private static boolean foundByName(ProbeReport report) {
        var host = report.settings().endpoint().host();
        return report.found(Finding.Addresses.class).isPresent() && !host.isAddress() && host.ascii().contains(".");
    }

    private static Message found(ProbeReport other) {
        return Message.of("fault-name.evidence.found", other.host());
    }
}
