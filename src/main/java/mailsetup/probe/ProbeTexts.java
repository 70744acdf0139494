package mailsetup.probe;

import java.util.List;
import java.util.stream.Stream;
import mailsetup.core.Keyword;
import mailsetup.core.Message;
import mailsetup.core.Protocol;
import mailsetup.core.Security;

/** What a probe's steps are called, the same in the window and on the command line. Server texts come out harmless. */
public final class ProbeTexts {
    private ProbeTexts() {}

    /** The name of a stage. */
    public static Message stage(Stage stage) {
        return Message.of("probe.stage." + Keyword.of(stage));
    }

    /** The name of a stage; the last one means something else where mail is sent. */
    public static Message stage(Protocol protocol, Stage stage) {
        return stage == Stage.INSPECT && !protocol.receives()
                ? Message.of("probe.stage.inspect-sending")
                : stage(stage);
    }

    /** The name of a security mode. */
    public static Message security(Security security) {
        return Message.of("probe.security." + Keyword.of(security));
    }

    /** Whether a server works, in a word or two. */
    public static Message verdict(ProbeReport report) {
        if (!report.works()) {
            return Message.of(report.failed().isPresent() ? "probe.verdict.fails" : "probe.verdict.unfinished");
        }
        return Message
                .of(report.found(Finding.LoggedIn.class).isPresent() ? "probe.verdict.works" : "probe.verdict.reached");
    }

    /** What a step found, how it failed with the server's own words, or why it was left out. */
    public static Message of(Step step) {
        return switch (step) {
            case Step.Passed(_, _, var finding) -> finding(finding);
            case Step.Failed(var stage, _, var failure) -> FailureTexts.of(stage, failure);
            case Step.Skipped(_, var reason) -> Message.of("probe.skipped." + Keyword.of(reason));
        };
    }

    /** A server's reply as it wrote it, status and code in front, made harmless. */
    public static String words(Reply reply) {
        var code = reply.code().isEmpty() || reply.text().contains(reply.code()) ? "" : "[" + reply.code() + "] ";
        var status = reply.text().startsWith(reply.status()) ? "" : reply.status() + " ";
        return status + code + reply.text();
    }

    private static Message finding(Finding finding) {
        return switch (finding) {
            case Finding.Nothing() -> Message.of("probe.finding.nothing");
            case Finding.Addresses(var addresses) -> Message.of("probe.finding.addresses", lines(addresses));
            case Finding.Connected connected -> FindingTexts.connected(connected);
            case Finding.Secured(var tls) -> FindingTexts.secured(tls);
            case Finding.Greeting(var text) -> Message.of("probe.finding.greeting", text);
            case Finding.Capabilities(var names) -> Message.of("probe.finding.capabilities", lines(names));
            case Finding.LoggedIn loggedIn -> FindingTexts.loggedIn(loggedIn);
            case Finding.ImapMailbox(var facts) ->
                Message.of("probe.finding.imap-mailbox", facts.messages(), facts.folders().size());
            case Finding.PopMaildrop(var facts) -> FindingTexts.maildrop(facts);
            case Finding.Submission(var facts) -> FindingTexts.submission(facts);
        };
    }

    /** A list of server texts; a long one ends in dots. */
    static List<String> lines(List<String> texts) {
        var most = 40;
        return texts.size() > most
                ? Stream.concat(texts.stream().limit(most), Stream.of("…")).toList()
                : texts;
    }
}
