package mailsetup.cli;

import picocli.AutoComplete;

/** Prints a script for bash, and for zsh with bashcompinit. */
final class CompletionCommand implements Subcommand {
    @Override
    public Syntax syntax() {
        return Syntax.of("completion");
    }

    @Override
    public ExitCode run(Typed typed, Call call) {
        call.terminal().out().print(AutoComplete.bash(Version.COMMAND, call.commands().get()));
        return ExitCode.FINE;
    }
}
