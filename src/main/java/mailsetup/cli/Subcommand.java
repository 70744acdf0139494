package mailsetup.cli;

import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** One command: what can be typed behind its name, and what it does. */
interface Subcommand {
    /** Its name, options, arguments and help. */
    CommandSpec spec(Commands commands);

    /** Does it; the result is the exit code. */
    int run(ParseResult options, Call call) throws UsageException, IOException;
}
