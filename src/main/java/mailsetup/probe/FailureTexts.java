package mailsetup.probe;

import java.util.List;
import mailsetup.core.Keyword;
import mailsetup.core.Message;

/** Failures in words: first the plain sentence, then the exact term and the server's own words. */
final class FailureTexts {
    private FailureTexts() {}

    static Message of(Stage stage, Failure failure) {
        return switch (failure) {
            case Failure.NameNotFound(var host) -> message("name-not-found", host);
            case Failure.ConnectionRefused(var attempts) -> message("connection-refused", tries(attempts));
            case Failure.Unreachable(var attempts) -> message("unreachable", tries(attempts));
            case Failure.TimedOut(var limit) ->
                message(stage.compareTo(Stage.GREET) < 0 ? "timed-out" : "silent", limit);
            case Failure.Dropped() -> message("dropped");
            case Failure.SpeaksPlainText(var line) -> message("speaks-plain-text", line);
            case Failure.SpeaksTls(var version) -> message("speaks-tls", version);
            case Failure.NotThisProtocol(var line) -> message("not-this-protocol", line);
            case Failure.BadCertificate(_, var flaws) ->
                message("bad-certificate", flaws.stream().map(FailureTexts::flaw).toList());
            case Failure.TlsFailed(var reason) -> message("tls-failed", reason);
            case Failure.NotOffered(var need, var offered) ->
                message("not-offered-" + Keyword.of(need), ProbeTexts.lines(offered));
            case Failure.Refusal(var reply) -> message(refusal(stage, reply), ProbeTexts.words(reply));
            case Failure.TokenRefused(var reply, _, _, _) ->
                message(reply.temporary() ? "login-not-now" : "token-refused", ProbeTexts.words(reply));
            case Failure.LimitExceeded(var limit) -> message("limit-exceeded-" + Keyword.of(limit));
            case Failure.Cancelled() -> message("cancelled");
            case Failure.Unexpected(var what) -> message("unexpected", what);
        };
    }

    /** Nobody but the server knows whether a password is wrong, so we never say that. */
    private static String refusal(Stage stage, Reply reply) {
        if (stage == Stage.INSPECT) {
            return "refused-after-login";
        }
        if (stage != Stage.AUTHENTICATE) {
            return "refused";
        }
        return reply.temporary() ? "login-not-now" : reply.declinesMechanism() ? "login-way-refused" : "login-refused";
    }

    private static Message flaw(Flaw flaw) {
        return switch (flaw) {
            case Flaw.Expired(var position, var since) ->
                Message.of(position == 0 ? "probe.flaw.expired" : "probe.flaw.issuer-expired", since);
            case Flaw.NotYetValid(_, var from) -> Message.of("probe.flaw.not-yet-valid", from);
            case Flaw.WrongName(var wanted, var names) ->
                Message.of("probe.flaw.wrong-name", wanted, ProbeTexts.lines(names));
            case Flaw.SelfSigned() -> Message.of("probe.flaw.self-signed");
            case Flaw.UnknownIssuer(var issuer) ->
                Message.of("probe.flaw.unknown-issuer", DistinguishedName.display(issuer));
            case Flaw.Rejected(var reason) -> Message.of("probe.flaw.rejected", reason);
        };
    }

    private static List<Message> tries(List<ConnectAttempt> attempts) {
        return attempts.stream().map(FindingTexts::attempt).toList();
    }

    private static Message message(String kind, Object... args) {
        return Message.of("probe.failure." + kind, args);
    }
}
