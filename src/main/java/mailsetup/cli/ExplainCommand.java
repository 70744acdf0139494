package mailsetup.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import mailsetup.core.Message;
import mailsetup.support.decoder.Cause;
import mailsetup.support.decoder.Decoder;
import mailsetup.support.report.SupportJson;

/** Looks up an error message of another program. */
final class ExplainCommand implements Subcommand {
    private static final int LONGEST = 100_000;

    private static final Argument<String> TEXT = new Argument<>(0, "TEXT", "message-text", "0..*", Reader.text());

    /** A server's no may begin with a hyphen: -ERR. */
    @Override
    public Syntax syntax() {
        return Syntax.of("explain", Options.JSON, TEXT).withHyphens();
    }

    @Override
    public ExitCode run(Typed typed, Call call) throws UsageException, IOException {
        var causes = Decoder.explain(text(typed.get(TEXT), call.terminal()));
        if (typed.has(Options.JSON)) {
            call.json(SupportJson.explanation(causes, call.messages()));
        } else {
            print(causes, call.paper());
        }
        return ExitCode.of(!causes.isEmpty());
    }

    private static String text(Optional<String> typed, Terminal terminal) throws UsageException, IOException {
        if (typed.isEmpty() && terminal.live()) {
            throw new UsageException("decoder.empty");
        }
        return typed.isEmpty() || typed.get().equals("-") ? read(terminal.in()) : typed.get();
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
