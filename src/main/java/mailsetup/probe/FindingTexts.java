package mailsetup.probe;

import mailsetup.core.ByteSize;
import mailsetup.core.Keyword;
import mailsetup.core.Message;

/** The findings that take more than one line to put into words. */
final class FindingTexts {
    private FindingTexts() {}

    static Message connected(Finding.Connected connected) {
        var failed = connected.attempts().stream().filter(a -> a.outcome() != ConnectAttempt.Outcome.CONNECTED)
                .map(FindingTexts::attempt).toList();
        var reached = connected.attempts().stream().filter(a -> a.outcome() == ConnectAttempt.Outcome.CONNECTED)
                .map(ConnectAttempt::address).findFirst().orElse("?");
        return failed.isEmpty()
                ? Message.of("probe.finding.connected", reached)
                : Message.of("probe.finding.connected-at-last", reached, failed);
    }

    static Message attempt(ConnectAttempt attempt) {
        return Message.of("probe.attempt." + Keyword.of(attempt.outcome()), attempt.address());
    }

    static Message secured(TlsFacts tls) {
        var secured = tls.acceptedByFingerprint() ? "trust.finding.secured" : "probe.finding.secured";
        return tls.chain().stream().findFirst()
                .map(own -> Message.of(secured, tls.version(), own.notAfter(),
                        DistinguishedName.display(own.issuer())))
                .orElseGet(() -> Message.of("probe.finding.secured-only", tls.version()));
    }

    static Message loggedIn(Finding.LoggedIn loggedIn) {
        var mechanism = loggedIn.mechanism();
        var declined = loggedIn.declined().stream().map(way -> way.mechanism()).distinct().toList();
        var yes = declined.isEmpty()
                ? Message.of(loggedIn.byToken() ? "probe.finding.token-taken" : "probe.finding.logged-in", mechanism)
                : Message.of("probe.finding.logged-in-otherwise", mechanism, declined);
        var alerts = loggedIn.alerts().stream().map(Reply::text).toList();
        return alerts.isEmpty() ? yes : Message.of("probe.finding.logged-in-alert", yes, alerts);
    }

    static Message maildrop(PopFacts facts) {
        return Message.of("probe.finding.pop-maildrop", facts.messages(), new ByteSize(facts.bytes()));
    }

    static Message submission(SubmissionFacts facts) {
        var refused = facts.envelope().stream().filter(reply -> !reply.status().startsWith("2"))
                .map(ProbeTexts::words).toList();
        return refused.isEmpty()
                ? Message.of("probe.finding.submission")
                : Message.of("probe.finding.submission-answered", refused);
    }
}
