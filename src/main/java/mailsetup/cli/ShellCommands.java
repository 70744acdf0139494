package mailsetup.cli;

import java.util.List;
import picocli.AutoComplete;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** What a shell and its manual want to know, made from the same commands that are understood. */
final class ShellCommands {
    static final List<Subcommand> ALL = List.of(new Completion(), new Manual());

    private ShellCommands() {}

    /** A script for bash, and for zsh with bashcompinit. */
    private static final class Completion implements Subcommand {
        @Override
        public CommandSpec spec(Commands commands) {
            return commands.command("completion", "completion");
        }

        @Override
        public int run(ParseResult options, Call call) {
            call.terminal().out().print(AutoComplete.bash(call.root().name(), call.root().commandLine()));
            return ExitCode.FINE;
        }
    }

    private static final class Manual implements Subcommand {
        @Override
        public CommandSpec spec(Commands commands) {
            return commands.command("man", "man");
        }

        @Override
        public int run(ParseResult options, Call call) {
            call.terminal().out().print(new ManPage(call.root(), call.messages()).text());
            return ExitCode.FINE;
        }
    }
}
