package mailsetup.support.report;

import static mailsetup.support.report.Node.each;
import static mailsetup.support.report.Node.kind;
import static mailsetup.support.report.Node.line;
import static mailsetup.support.report.Node.lines;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import mailsetup.core.Keyword;
import mailsetup.probe.DeclinedMechanism;
import mailsetup.probe.Finding;
import mailsetup.probe.Stage;
import mailsetup.probe.Step;

/** One stage as data. */
final class StageJson {
    private StageJson() {}

    static ObjectNode of(Step step) {
        return switch (step) {
            case Step.Passed(var stage, var took, var finding) ->
                stage(stage, "passed", took).set("finding", finding(finding));
            case Step.Failed(var stage, var took, var failure) ->
                stage(stage, "failed", took).set("failure", FailureJson.of(failure));
            case Step.Skipped(var stage, var reason) ->
                stage(stage, "skipped", Duration.ZERO).put("reason", Keyword.of(reason));
        };
    }

    private static ObjectNode stage(Stage stage, String outcome, Duration took) {
        return Node.object().put("stage", Keyword.of(stage)).put("outcome", outcome).put("ms", took.toMillis());
    }

    private static ObjectNode declined(DeclinedMechanism declined) {
        return Node.object().put("mechanism", line(declined.mechanism()))
                .set("reply", WireJson.reply(declined.reply()));
    }

    /** What the last stage finds is not repeated here: it stands in the server's facts. */
    private static ObjectNode finding(Finding finding) {
        return switch (finding) {
            case Finding.Nothing() -> kind("nothing");
            case Finding.Addresses(var addresses) -> kind("addresses").set("addresses", lines(addresses));
            case Finding.Connected(var attempts) ->
                kind("connected").set("attempts", each(attempts, WireJson::attempt));
            case Finding.Secured(var tls) -> kind("secured").set("tls", WireJson.tls(tls));
            case Finding.Greeting(var text) -> kind("greeting").put("text", line(text));
            case Finding.Capabilities(var names) -> kind("capabilities").set("capabilities", lines(names));
            case Finding.LoggedIn(var mechanism, var declined, var alerts, _) ->
                kind("logged-in").put("mechanism", line(mechanism))
                        .<ObjectNode>set("declined", each(declined, StageJson::declined))
                        .set("alerts", each(alerts, WireJson::reply));
            case Finding.ImapMailbox _ -> kind("imap-mailbox");
            case Finding.PopMaildrop _ -> kind("pop-maildrop");
            case Finding.Submission _ -> kind("submission");
        };
    }
}
