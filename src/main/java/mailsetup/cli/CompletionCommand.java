package mailsetup.cli;

import java.util.List;
import picocli.AutoComplete;

/** Prints a script for bash, which serves zsh with bashcompinit, or one for fish. */
final class CompletionCommand implements Subcommand {
    private static final String BASH = "bash";
    private static final String FISH = "fish";
    private static final List<String> SHELLS = List.of(BASH, FISH);
    private static final Argument<String> SHELL = Argument.optional(0, "SHELL", "shell", (word, _) -> shell(word))
            .outOf(() -> SHELLS);

    @Override
    public Syntax syntax() {
        return Syntax.of("completion", SHELL);
    }

    @Override
    public ExitCode run(Typed typed, Call call) throws UsageException {
        var commands = call.commands().get();
        call.terminal().out().print(typed.get(SHELL).orElse(BASH).equals(FISH)
                ? FishScript.of(commands.getCommandSpec())
                : AutoComplete.bash(Version.COMMAND, commands));
        return ExitCode.FINE;
    }

    private static String shell(String word) throws UsageException {
        if (!SHELLS.contains(word)) {
            throw new UsageException("cli.usage.shell");
        }
        return word;
    }
}
