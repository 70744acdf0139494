package mailsetup.cli;

import java.util.List;
import mailsetup.core.Message;
import mailsetup.core.Protocol;
import mailsetup.diagnosis.DiagnosisTexts;
import mailsetup.diagnosis.Fault;
import mailsetup.support.KnownFaults;
import mailsetup.support.code.CodeReading;
import mailsetup.support.code.ShortCode;
import mailsetup.support.report.SupportJson;
import mailsetup.support.script.CallAnswer;

/** Shows what a short code stands for, and how to go on. */
final class CodeCommand implements Subcommand {
    private static final Argument<String> CODE = new Argument<>(0, "CODE", "code-letters", "1..*", Reader.text());

    @Override
    public Syntax syntax() {
        return Syntax.of("code", Options.JSON, CODE);
    }

    @Override
    public ExitCode run(Typed typed, Call call) throws UsageException {
        var letters = typed.need(CODE);
        switch (CodeReading.of(letters)) {
            case CodeReading.NotRead(var why) -> throw new UsageException(why);
            case CodeReading.Read(var code) when typed.has(Options.JSON) ->
                call.json(SupportJson.code(code, call.messages()));
            case CodeReading.Read(var code) -> print(code, call);
        }
        return ExitCode.FINE;
    }

    private static void print(ShortCode code, Call call) {
        var paper = call.paper();
        paper.hanging("", paper.messages().text("support.code.line", code.text()));
        var known = KnownFaults.numbered(code.fault());
        paper.heading(Message.of("diagnosis.heading"));
        known.ifPresentOrElse(fault -> diagnosis(code, fault, paper), () -> paper.hanging("", paper.text(none(code))));
        paper.heading(Message.of("support.code.servers"));
        for (var protocol : Protocol.values()) {
            paper.hanging("  ", paper.text(CallAnswer.server(protocol, code.on(protocol))));
        }
        known.ifPresent(fault -> new ScriptSheet(paper, call.organisation().helpLine()).print(fault));
    }

    private static Message none(ShortCode code) {
        return code.fault() == 0
                ? Message.of("support.code.fine")
                : Message.of("support.code.unknown", Integer.toString(code.fault()));
    }

    private static void diagnosis(ShortCode code, Fault known, Paper paper) {
        paper.hanging(paper.marks().failed() + " ", paper.text(known.title()));
        paper.labelled(List.of(
                new Paper.Label("diagnosis.label.remedy", known.remedy()),
                new Paper.Label("diagnosis.label.mover", DiagnosisTexts.mover(known.mover())),
                new Paper.Label("diagnosis.label.sureness", DiagnosisTexts.sureness(code.sureness())),
                new Paper.Label("diagnosis.label.cause", known.cause())));
    }
}
