package mailsetup.diagnosis;

import java.util.List;
import java.util.stream.Stream;
import mailsetup.core.ServerSettings;
import mailsetup.diagnosis.reply.Said;
import mailsetup.probe.ProbeReport;
import mailsetup.probe.Stage;
import mailsetup.probe.Step;

/**
 * "Proven" is earned. What was concluded from the form of an answer alone gives way to words that a rule has read, and
 * is at most likely beside words that none has; several reasons that a server names stay several; and a last resort
 * speaks only where nothing else does.
 */
final class Earned {
    private Earned() {}

    static List<Diagnosis> weigh(Case c, List<Diagnosis> all) {
        var weighed = all.stream().filter(d -> !blamesGuess(c, d))
                .flatMap(d -> byWords(said(c, d.servers().getFirst()), d)).toList();
        return weighed.stream().filter(d -> !isSuperfluous(d, weighed))
                .map(d -> withWaiting(c, d)).toList();
    }

    /** A name that only this program came up with is nobody's mistake. */
    private static boolean blamesGuess(Case c, Diagnosis d) {
        return d.fault().is(Trait.TRUSTS_THE_NAME) && d.servers().stream().allMatch(c.named()::isGuess);
    }

    /** Servers whose login was left out after this refusal wait for the same cause. */
    private static Diagnosis withWaiting(Case c, Diagnosis d) {
        return c.reports().stream().anyMatch(report -> d.servers().contains(report.settings()) && isRefused(report))
                ? d.alsoFor(c.reports().stream().filter(Earned::waits).map(ProbeReport::settings).toList())
                : d;
    }

    private static boolean isRefused(ProbeReport report) {
        return report.failed().filter(failed -> failed.stage() == Stage.AUTHENTICATE).isPresent();
    }

    private static boolean waits(ProbeReport report) {
        return report.at(Stage.AUTHENTICATE).filter(step -> step instanceof Step.Skipped(_, var reason)
                && reason == Step.Reason.PASSWORD_REFUSED_ELSEWHERE).isPresent();
    }

    private static Stream<Diagnosis> byWords(Said said, Diagnosis d) {
        if (d.fault().is(Trait.BY_FORM) && !said.replies().isEmpty()) {
            return said.hasReason() ? Stream.of() : Stream.of(said.meanings().isEmpty() ? d.atMostLikely() : d);
        }
        return Stream.of(d.rung().compareTo(Rung.LOGIN) >= 0 && said.namesSeveral() ? d.atMostLikely() : d);
    }

    private static boolean isSuperfluous(Diagnosis d, List<Diagnosis> all) {
        return d.fault().is(Trait.LAST_RESORT)
                && all.stream().anyMatch(other -> !other.fault().is(Trait.LAST_RESORT) && other.explains(d.servers()));
    }

    private static Said said(Case c, ServerSettings server) {
        return c.all().filter(report -> report.settings().equals(server)).findFirst().map(Said::by)
                .orElse(Said.NOTHING);
    }
}
