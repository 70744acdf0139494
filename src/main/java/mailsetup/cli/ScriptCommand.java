package mailsetup.cli;

import mailsetup.support.KnownFaults;
import mailsetup.support.report.SupportJson;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Shows how to speak about a fault on the telephone. */
final class ScriptCommand implements Subcommand {
    @Override
    public CommandSpec spec(Commands commands) {
        return commands.command("script", "script").addOption(commands.json())
                .addPositional(commands.argument("FAULT", "fault", "1"));
    }

    @Override
    public int run(ParseResult options, Call call) throws UsageException {
        var known = KnownFaults.find(options.matchedPositionalValue(0, "")).orElseThrow(
                () -> new UsageException("support.script.unknown",
                        KnownFaults.all().stream().map(each -> each.id()).toList()));
        if (Call.json(options)) {
            call.json(SupportJson.script(known, call.messages()));
        } else {
            var paper = call.paper();
            paper.hanging("", paper.text(known.title()));
            new ScriptSheet(paper, call.organisation().helpLine()).print(known);
        }
        return ExitCode.FINE;
    }
}
