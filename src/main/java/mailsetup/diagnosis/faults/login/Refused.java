package mailsetup.diagnosis.faults.login;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import mailsetup.core.Message;
import mailsetup.core.Protocol;
import mailsetup.diagnosis.Words;
import mailsetup.diagnosis.reply.Meaning;
import mailsetup.diagnosis.reply.Said;
import mailsetup.probe.Failure;
import mailsetup.probe.ProbeReport;
import mailsetup.probe.Reply;
import mailsetup.probe.Stage;
import mailsetup.probe.Step;

/** A server's no, and what it means. */
record Refused(ProbeReport report, Reply reply, Set<Meaning> meanings) {
    /** The no to the login itself. */
    static Optional<Refused> atLogin(ProbeReport report) {
        return of(report, stage -> stage == Stage.AUTHENTICATE, Said::last);
    }

    /** A no with that meaning, to the login or behind it: some say yes first, and then why not. */
    static Optional<Refused> atLogin(ProbeReport report, Meaning meaning) {
        return of(report, stage -> stage.compareTo(Stage.AUTHENTICATE) >= 0, meant(report, meaning));
    }

    /** The same at any stage: some greet a stranger with it. */
    static Optional<Refused> anywhere(ProbeReport report, Meaning meaning) {
        return of(report, _ -> true, meant(report, meaning));
    }

    /** A final no instead of a greeting, in words that nobody has read. */
    static Optional<Refused> atTheDoor(ProbeReport report) {
        return of(report, stage -> stage == Stage.GREET || stage == Stage.SECURE, Said::last)
                .filter(no -> no.meanings.isEmpty() && !no.reply.status().startsWith("4") && !no.reply.text().isBlank())
                .filter(no -> report.failedWith(Failure.SpeaksPlainText.class).isEmpty());
    }

    private static Function<Said, Optional<Reply>> meant(ProbeReport report, Meaning meaning) {
        return said -> said.meaning(meaning, report.settings().protocol());
    }

    /** The no to the login that gives no reason. */
    static Optional<Refused> bare(ProbeReport report) {
        return atLogin(report).filter(Refused::isBare);
    }

    /** The server's own words. */
    Message words() {
        return Message.of("fault-login.evidence.said", Logins.host(report), Words.said(reply.text()));
    }

    /** Whether the server refused the way to log in: nobody looked at the password. */
    boolean isSyntax() {
        return report.failedWith(Failure.TokenRefused.class).isEmpty()
                && Set.of(Meaning.NOT_ACCEPTED).containsAll(meanings) && reply.declinesMechanism();
    }

    /** Whether a later try may go well by itself (RFC 5321 section 4.2.1). */
    boolean passes() {
        return report.failedWith(Failure.TokenRefused.class).isEmpty() && later();
    }

    private boolean later() {
        return meanings.contains(Meaning.TEMPORARY) || (meanings.isEmpty()
                && report.settings().protocol() == Protocol.SMTP && reply.status().startsWith("4"));
    }

    /** About a password: what a token lacks, the sign-in knows. */
    private boolean isBare() {
        return report.failedWith(Failure.TokenRefused.class).isEmpty() && !isSyntax()
                && (meanings.contains(Meaning.NOT_ACCEPTED) || (meanings.isEmpty() && !passes()));
    }

    private static Optional<Refused> of(ProbeReport report, Predicate<Stage> stage,
            Function<Said, Optional<Reply>> what) {
        var said = Said.by(report);
        return report.failed().map(Step.Failed::stage).filter(stage).flatMap(_ -> what.apply(said))
                .map(reply -> new Refused(report, reply, said.meanings()));
    }
}
