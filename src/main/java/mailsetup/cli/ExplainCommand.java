package mailsetup.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import mailsetup.core.Message;
import mailsetup.support.decoder.Cause;
import mailsetup.support.decoder.Decoder;
import mailsetup.support.report.SupportJson;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Looks up an error message of another program. */
final class ExplainCommand implements Subcommand {
    private static final int LONGEST = 100_000;

    @Override
    public CommandSpec spec(Commands commands) {
        var spec = commands.command("explain", "explain").addOption(commands.json())
                .addPositional(commands.argument("TEXT", "message-text", "0..*"));
        // A server's no may begin with a hyphen: -ERR.
        spec.parser().unmatchedOptionsArePositionalParams(true);
        return spec;
    }

    @Override
    public int run(ParseResult options, Call call) throws UsageException, IOException {
        var words = options.matchedPositionalValue(0, List.<String>of());
        var causes = Decoder.explain(text(words, call.terminal()));
        if (Call.json(options)) {
            call.json(SupportJson.explanation(causes, call.messages()));
        } else {
            print(causes, call.paper());
        }
        return causes.isEmpty() ? ExitCode.TROUBLE : ExitCode.FINE;
    }

    private static String text(List<String> words, Terminal terminal) throws UsageException, IOException {
        boolean fromInput = words.isEmpty() || words.equals(List.of("-"));
        if (words.isEmpty() && terminal.live()) {
            throw new UsageException("decoder.empty");
        }
        return fromInput ? read(terminal.in()) : String.join(" ", words);
    }

    private static String read(InputStream in) throws IOException {
        return new String(in.readNBytes(LONGEST), StandardCharsets.UTF_8);
    }

    private static void print(List<Cause> causes, Paper paper) {
        if (causes.isEmpty()) {
            paper.hanging("", paper.messages().text("decoder.unknown-cli"));
            return;
        }
        paper.hanging("", paper.messages().text("decoder.found", causes.size()));
        causes.forEach(cause -> print(cause, paper));
        paper.blank();
        paper.hanging("", paper.messages().text("decoder.test-cli"));
    }

    private static void print(Cause cause, Paper paper) {
        paper.blank();
        paper.hanging(paper.marks().measured() + " ", paper.text(cause.title()));
        paper.hanging("  ", paper.text(cause.remedy()));
        cause.why().ifPresent(why -> paper.hanging("  ", paper.text(Message.of("decoder.why", why))));
        paper.hanging("  ", paper.text(cause.standing()));
        paper.hanging("  ", paper.text(Message.of("decoder.source", cause.source())));
    }
}
