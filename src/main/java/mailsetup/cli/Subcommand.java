package mailsetup.cli;

import java.io.IOException;
import java.util.function.Function;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** One command: what can be typed behind its name, and what it does. */
interface Subcommand {
    /** Its name, options, arguments and help. */
    CommandSpec spec(Commands commands);

    /** Does it; the result is the exit code. */
    int run(ParseResult options, Call call) throws UsageException, IOException;

    /** A command whose work is done by an object made for the call. */
    static Subcommand of(Function<Commands, CommandSpec> spec, Work work) {
        return new Subcommand() {
            @Override
            public CommandSpec spec(Commands commands) {
                return spec.apply(commands);
            }

            @Override
            public int run(ParseResult options, Call call) throws UsageException, IOException {
                return work.run(options, call);
            }
        };
    }

    /** What a command does. */
    @FunctionalInterface
    interface Work {
        /** The result is the exit code. */
        int run(ParseResult options, Call call) throws UsageException, IOException;
    }
}
