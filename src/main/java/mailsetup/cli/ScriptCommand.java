package mailsetup.cli;

import java.util.List;
import mailsetup.diagnosis.Fault;
import mailsetup.support.KnownFaults;
import mailsetup.support.report.SupportJson;

/** Shows how to speak about a fault on the telephone. */
final class ScriptCommand implements Subcommand {
    private static final Argument<Fault> FAULT = Argument.<Fault>needed("FAULT", "fault",
            (id, _) -> KnownFaults.find(id).orElseThrow(() -> new UsageException("support.script.unknown", ids())))
            .outOf(ScriptCommand::ids);

    @Override
    public Syntax syntax() {
        return Syntax.of("script", Options.JSON, FAULT);
    }

    @Override
    public ExitCode run(Typed typed, Call call) throws UsageException {
        var known = typed.need(FAULT);
        if (typed.has(Options.JSON)) {
            call.json(SupportJson.script(known, call.messages()));
        } else {
            var paper = call.paper();
            paper.hanging("", paper.text(known.title()));
            new ScriptSheet(paper, call.organisation().helpLine()).print(known);
        }
        return ExitCode.FINE;
    }

    private static List<String> ids() {
        return KnownFaults.all().stream().map(Fault::id).toList();
    }
}
