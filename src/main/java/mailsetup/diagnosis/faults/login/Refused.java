package mailsetup.diagnosis.faults.login;

import java.util.Optional;
import java.util.Set;
import mailsetup.core.Message;
import mailsetup.core.Protocol;
import mailsetup.diagnosis.Words;
import mailsetup.diagnosis.reply.Meaning;
import mailsetup.diagnosis.reply.ReplyKnowledge;
import mailsetup.probe.Failure;
import mailsetup.probe.ProbeReport;
import mailsetup.probe.Reply;
import mailsetup.probe.Stage;
import mailsetup.probe.Step;

/** A server's no, and what it means. */
record Refused(ProbeReport report, Reply reply, Set<Meaning> meanings) {
    /** The no to the login itself. */
    static Optional<Refused> atLogin(ProbeReport report) {
        return report.failed().filter(step -> step.stage() == Stage.AUTHENTICATE).flatMap(step -> of(report, step));
    }

    /** The no to the login with that meaning. */
    static Optional<Refused> atLogin(ProbeReport report, Meaning meaning) {
        return atLogin(report).filter(no -> no.meanings.contains(meaning));
    }

    /** The same, also where the server says so before the login: some greet a stranger with it. */
    static Optional<Refused> upToLogin(ProbeReport report, Meaning meaning) {
        return report.failed().filter(step -> step.stage().compareTo(Stage.AUTHENTICATE) <= 0)
                .flatMap(step -> of(report, step)).filter(no -> no.meanings.contains(meaning));
    }

    /** The no to the login that gives no reason. */
    static Optional<Refused> bare(ProbeReport report) {
        return atLogin(report).filter(Refused::isBare);
    }

    /** The server's own words. */
    Message words() {
        return Message.of("fault-login.evidence.said", Logins.host(report), Words.said(reply.text()));
    }

    /** Whether the server could not read the command: nobody looked at the password. */
    boolean isSyntax() {
        return meanings.isEmpty() && Set.of("BAD", "500", "501", "504").contains(reply.status());
    }

    /** Whether a later try may go well by itself (RFC 5321 section 4.2.1). */
    boolean passes() {
        return meanings.contains(Meaning.TEMPORARY) || (meanings.isEmpty()
                && report.settings().protocol() == Protocol.SMTP && reply.status().startsWith("4"));
    }

    private boolean isBare() {
        return meanings.equals(Set.of(Meaning.NOT_ACCEPTED)) || (meanings.isEmpty() && !isSyntax() && !passes());
    }

    private static Optional<Refused> of(ProbeReport report, Step.Failed step) {
        return step.failure() instanceof Failure.Refusal(var reply)
                ? Optional.of(new Refused(report, reply, ReplyKnowledge.meanings(report.settings().protocol(), reply)))
                : Optional.empty();
    }
}
