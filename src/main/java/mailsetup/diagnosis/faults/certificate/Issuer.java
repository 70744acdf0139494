package mailsetup.diagnosis.faults.certificate;

import java.util.Optional;
import mailsetup.diagnosis.Case;
import mailsetup.probe.ProbeReport;
import mailsetup.probe.around.IssuerAnswer;

/** What lay where a certificate says that its issuer is, if anybody looked. */
final class Issuer {
    private Issuer() {}

    static Optional<IssuerAnswer> of(Case c, ProbeReport report) {
        return Flaws.leaf(report).flatMap(leaf -> c.surroundings().issuers().stream()
                .filter(answer -> answer.sha256().equals(leaf.sha256())).findFirst());
    }

    /** A known authority vouches for it, so that the server only left it out. */
    static boolean isKnown(Case c, ProbeReport report) {
        return of(c, report).filter(answer -> answer.outcome() == IssuerAnswer.Outcome.KNOWN).isPresent();
    }

    /** Somebody looked, and there is no known one. */
    static boolean isNone(Case c, ProbeReport report) {
        return of(c, report).filter(answer -> answer.outcome() != IssuerAnswer.Outcome.KNOWN).isPresent();
    }
}
