package mailsetup.diagnosis.faults.name;

import java.util.List;
import java.util.Optional;
import mailsetup.diagnosis.Case;
import mailsetup.probe.ProbeReport;
import mailsetup.probe.Stage;
import mailsetup.probe.around.NameAnswer;
import mailsetup.probe.around.NameAnswer.Asked;
import mailsetup.probe.around.NetworkCheck;
import mailsetup.probe.around.RecordKind;

/** What name servers said, asked directly, of the host of one report and of the mail domain. */
record Lookups(Case c, ProbeReport report) {
    /** Whether it failed because its name led nowhere. */
    boolean nameFailed() {
        return failedAt(Stage.RESOLVE);
    }

    /** Whether it failed there. */
    boolean failedAt(Stage stage) {
        return report.failed().filter(failed -> failed.stage() == stage).isPresent();
    }

    /** Whether it failed before the login. */
    boolean failedEarly() {
        return report.failed().filter(failed -> failed.stage().compareTo(Stage.AUTHENTICATE) < 0).isPresent();
    }

    /** The host as the name system writes it. */
    String host() {
        return report.host();
    }

    /** The host as its owner writes it. */
    String shown() {
        return report.host();
    }

    /** The mail domain. */
    String domain() {
        return c.address().domain().ascii();
    }

    /** Whether the host is the mail domain or under it. */
    boolean belongsToDomain() {
        return host().equals(domain()) || host().endsWith("." + domain());
    }

    /** What the name servers of this computer said of the host. */
    Optional<NameAnswer> own(RecordKind kind) {
        return c.surroundings().answer(Asked.OWN, host(), kind);
    }

    /** What they said of the domain. */
    Optional<NameAnswer> ofDomain(RecordKind kind) {
        return c.surroundings().answer(Asked.OWN, domain(), kind);
    }

    /** Whether they answered this of the host. */
    boolean says(RecordKind kind, NameAnswer.Outcome outcome) {
        return own(kind).filter(answer -> answer.outcome() == outcome).isPresent();
    }

    /** Whether they answered this of the domain. */
    boolean saysOfDomain(RecordKind kind, NameAnswer.Outcome outcome) {
        return ofDomain(kind).filter(answer -> answer.outcome() == outcome).isPresent();
    }

    /** The addresses of the host by that resolver. */
    List<String> addresses(Asked asked) {
        return c.surroundings().addresses(asked, host());
    }

    /** Whether the name servers of this computer answered at all. */
    boolean answered() {
        return c.surroundings().answers().stream()
                .anyMatch(a -> a.asked() == Asked.OWN && a.outcome() != NameAnswer.Outcome.NO_REPLY);
    }

    /** Whether the network itself answers in the place of others: then nothing it says of names counts. */
    boolean isPortal() {
        return c.network().filter(NetworkCheck::isPortal).isPresent();
    }
}
