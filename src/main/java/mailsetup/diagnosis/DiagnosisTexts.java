package mailsetup.diagnosis;

import java.util.List;
import java.util.stream.Stream;
import mailsetup.core.Keyword;
import mailsetup.core.Message;
import mailsetup.core.ServerSettings;
import mailsetup.diagnosis.reply.Said;
import mailsetup.probe.Failure;
import mailsetup.probe.ProbeReport;
import mailsetup.probe.ProbeTexts;

/** The parts of a diagnosis in words, the same in the window and on the command line. All of it comes out harmless. */
public final class DiagnosisTexts {
    /** A labelled line of a card. */
    public record Line(Message label, Message text) {
        /** Label and text in one. */
        public Message whole() {
            return Message.of("diagnosis.line", label, text);
        }
    }

    private DiagnosisTexts() {}

    /** Whose move it is. */
    public static Message mover(Mover mover) {
        return Message.of("diagnosis.mover." + Keyword.of(mover));
    }

    /** How far the evidence goes. */
    public static Message sureness(Sureness sureness) {
        return Message.of("diagnosis.sureness." + Keyword.of(sureness));
    }

    /** What is wrong, in one plain sentence. */
    public static Message title(Diagnosis diagnosis) {
        return diagnosis.title();
    }

    /** What to do next. */
    public static Message remedy(Diagnosis diagnosis) {
        return diagnosis.remedy();
    }

    /** Everything below the title. */
    public static List<Line> card(Diagnosis diagnosis, List<ProbeReport> reports) {
        return Stream.of(Stream.of(line("diagnosis.label.remedy", diagnosis.remedy())), standing(diagnosis).stream(),
                change(diagnosis).stream(), details(diagnosis, reports).stream()).flatMap(s -> s).toList();
    }

    /** Whose move it is, and how far the evidence goes. */
    public static List<Line> standing(Diagnosis diagnosis) {
        return List.of(
                line("diagnosis.label.mover", mover(diagnosis.mover())),
                line("diagnosis.label.sureness", sureness(diagnosis.sureness())));
    }

    /** The changes that help, and what was tested of each; nothing where there is none. */
    public static List<Line> change(Diagnosis diagnosis) {
        return diagnosis.changes().stream().flatMap(change -> Stream.of(
                line("diagnosis.label.change", ChangeTexts.of(change)),
                line("diagnosis.label.tested", ChangeTexts.tested(change)))).toList();
    }

    /** Cause, evidence, what was ruled out, the servers, and what they said themselves. */
    public static List<Line> details(Diagnosis diagnosis, List<ProbeReport> reports) {
        return Stream.of(Stream.of(line("diagnosis.label.cause", diagnosis.cause())),
                diagnosis.evidence().stream().map(seen -> line("diagnosis.label.evidence", seen)),
                diagnosis.ruledOut().stream().map(other -> line("diagnosis.label.ruled-out", other)),
                diagnosis.servers().stream().map(server -> line("diagnosis.label.server", place(server))),
                reports.stream().filter(report -> diagnosis.servers().contains(report.settings()))
                        .flatMap(report -> said(report).stream())
                        .map(words -> line("diagnosis.label.said", Message.of("diagnosis.said", words))))
                .flatMap(s -> s).toList();
    }

    private static Message place(ServerSettings server) {
        var endpoint = server.endpoint();
        return Message.of("diagnosis.server", endpoint.protocol(), endpoint.host().ascii(),
                Integer.toString(endpoint.port()), ProbeTexts.security(endpoint.security()));
    }

    /** The server's own words, if it said anything when it failed, or before it kept silent. */
    private static List<String> said(ProbeReport report) {
        return report.failed().map(failed -> switch (failed.failure()) {
            case Failure.Refusal(var reply) -> List.of(ProbeTexts.words(reply));
            case Failure.TokenRefused(var reply, var challenge, _, _) ->
                Stream.of(challenge, ProbeTexts.words(reply)).filter(words -> !words.isEmpty()).toList();
            case Failure.SpeaksPlainText(var first) -> List.of(first);
            case Failure.NotThisProtocol(var first) -> List.of(first);
            default -> Said.by(report).last().map(ProbeTexts::words).stream().toList();
        }).orElse(List.of());
    }

    private static Line line(String label, Message text) {
        return new Line(Message.of(label), text);
    }
}
