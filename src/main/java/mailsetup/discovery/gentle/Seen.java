package mailsetup.discovery.gentle;

import java.util.List;
import java.util.Optional;
import mailsetup.core.Hostname;
import mailsetup.discovery.Proof;
import mailsetup.probe.Failure;
import mailsetup.probe.Flaw;
import mailsetup.probe.ProbeReport;
import mailsetup.probe.Reply;
import mailsetup.probe.Stage;
import mailsetup.probe.Step;
import mailsetup.probe.TlsFacts;
import mailsetup.probe.net.NameMatch;

/** What one connection showed, for each of the names that lead to its door: the certificate tells which of them it serves. */
record Seen(ProbeReport report) {
    Proof as(Hostname host) {
        if (isOfAnother(host)) {
            return Proof.SILENT;
        }
        if (report.works() || (!isOwn(host) && misnamed().isPresent()) || (isBusy() && report.tls().isPresent())) {
            return Proof.ANSWERS;
        }
        return isBusy() ? Proof.UNTESTED : Proof.SILENT;
    }

    /** Whether the certificate, asked for under another name, does not bear this one. */
    boolean isOfAnother(Hostname host) {
        return !isOwn(host) && names().filter(names -> !NameMatch.any(host, names)).isPresent();
    }

    /** Ended by ourselves. */
    boolean isGivenUp() {
        return report.steps().stream()
                .anyMatch(step -> step instanceof Step.Skipped(_, var reason) && reason == Step.Reason.CANCELLED)
                || report.failedWith(Failure.Cancelled.class).isPresent();
    }

    /** Nobody answered, not even with a no. */
    boolean isSilence() {
        return report.at(Stage.CONNECT).filter(Step.Failed.class::isInstance).isPresent()
                && report.failedWith(Failure.TimedOut.class).isPresent();
    }

    private boolean isOwn(Hostname host) {
        return report.settings().endpoint().host().equals(host);
    }

    private Optional<List<String>> names() {
        return report.tls().or(this::misnamed).map(tls -> tls.chain().getFirst().names());
    }

    /** A certificate with which nothing is wrong but that it was made for other names. */
    private Optional<TlsFacts> misnamed() {
        return report.failedWith(Failure.BadCertificate.class)
                .filter(bad -> bad.flaws().stream().allMatch(Flaw.WrongName.class::isInstance))
                .map(Failure.BadCertificate::tls);
    }

    /** A server that greets with a no before anybody has said anything has no room, or no time. */
    private boolean isBusy() {
        return report.failedWith(Failure.Refusal.class).map(Failure.Refusal::reply).filter(Seen::isNotNow).isPresent();
    }

    private static boolean isNotNow(Reply reply) {
        return reply.temporary() || reply.status().equals("BYE") || reply.status().equals("-ERR");
    }
}
