package mailsetup.support.report;

import static mailsetup.support.report.Node.each;
import static mailsetup.support.report.Node.kind;
import static mailsetup.support.report.Node.line;
import static mailsetup.support.report.Node.lines;

import com.fasterxml.jackson.databind.node.ObjectNode;
import mailsetup.core.Keyword;
import mailsetup.probe.Failure;
import mailsetup.probe.Flaw;

/** A failure as data: its kind is a stable word. */
final class FailureJson {
    private FailureJson() {}

    static ObjectNode of(Failure failure) {
        return switch (failure) {
            case Failure.NameNotFound(var host) -> kind("name-not-found").put("host", line(host));
            case Failure.ConnectionRefused(var attempts) ->
                kind("connection-refused").set("attempts", each(attempts, WireJson::attempt));
            case Failure.Unreachable(var attempts) ->
                kind("unreachable").set("attempts", each(attempts, WireJson::attempt));
            case Failure.TimedOut(var limit) -> kind("timed-out").put("limitMs", limit.toMillis());
            case Failure.Dropped() -> kind("dropped");
            case Failure.SpeaksPlainText(var first) -> kind("speaks-plain-text").put("firstLine", line(first));
            case Failure.SpeaksTls(var version) -> kind("speaks-tls").put("version", line(version));
            case Failure.NotThisProtocol(var first) -> kind("not-this-protocol").put("firstLine", line(first));
            case Failure.BadCertificate(var tls, var flaws) -> kind("bad-certificate")
                    .<ObjectNode>set("flaws", each(flaws, FailureJson::flaw)).set("tls", WireJson.tls(tls));
            case Failure.TlsFailed(var reason) -> kind("tls-failed").put("reason", line(reason));
            case Failure.NotOffered(var need, var offered) ->
                kind("not-offered").put("need", Keyword.of(need)).set("offered", lines(offered));
            case Failure.Refusal(var reply) -> kind("refusal").set("reply", WireJson.reply(reply));
            case Failure.TokenRefused(var reply, var challenge, _, var token) -> kind("token-refused")
                    .put("challenge", line(challenge)).<ObjectNode>set("reply", WireJson.reply(reply))
                    .<ObjectNode>set("scopesAsked", lines(token.asked()))
                    .set("scopesGranted", lines(token.granted()));
            case Failure.LimitExceeded(var limit) -> kind("limit-exceeded").put("limit", Keyword.of(limit));
            case Failure.Cancelled() -> kind("cancelled");
            case Failure.Unexpected(var what) -> kind("unexpected").put("what", line(what));
        };
    }

    static ObjectNode flaw(Flaw flaw) {
        return switch (flaw) {
            case Flaw.Expired(var position, var since) ->
                kind("expired").put("position", position).put("since", since.toString());
            case Flaw.NotYetValid(var position, var from) ->
                kind("not-yet-valid").put("position", position).put("from", from.toString());
            case Flaw.WrongName(var wanted, var names) ->
                kind("wrong-name").put("wanted", line(wanted)).set("names", lines(names));
            case Flaw.SelfSigned() -> kind("self-signed");
            case Flaw.UnknownIssuer(var issuer) -> kind("unknown-issuer").put("issuer", line(issuer));
            case Flaw.Rejected(var reason) -> kind("rejected").put("reason", line(reason));
        };
    }
}
