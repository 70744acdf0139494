package mailsetup.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** {@code help COMMAND} is {@code COMMAND --help}. */
final class HelpCommand implements Subcommand {
    private static final Argument<String> COMMAND = new Argument<>(0, "COMMAND", "help-command", "0..*",
            Reader.text());

    @Override
    public Syntax syntax() {
        return Syntax.of("help", COMMAND).explainedBy("help-about");
    }

    @Override
    public ExitCode run(Typed typed, Call call) throws UsageException {
        return print(typed.get(COMMAND).stream().flatMap(words -> Stream.of(words.split(" "))).toList(), call);
    }

    /** The help of the command with these names, the outermost first. */
    static ExitCode print(List<String> names, Call call) throws UsageException {
        var command = call.commands().get();
        for (var name : names) {
            command = below(command, name);
        }
        command.usage(call.terminal().out(), Ansi.OFF);
        return ExitCode.FINE;
    }

    private static CommandLine below(CommandLine command, String word) throws UsageException {
        return Optional.ofNullable(command.getSubcommands().get(word))
                .orElseThrow(() -> Mistake.noCommand(command, word));
    }
}
