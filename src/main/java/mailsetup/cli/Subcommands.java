package mailsetup.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The commands for the support desk and for the shell. */
final class Subcommands {
    static final List<Subcommand> ALL = Stream
            .concat(Stream.of(new ExplainCommand(), new CodeCommand(), new ScriptCommand(),
                    new BatchCommand()), ShellCommands.ALL.stream())
            .toList();

    private Subcommands() {}

    static Optional<Subcommand> find(String name, Commands commands) {
        return ALL.stream().filter(each -> each.spec(commands).name().equals(name)).findFirst();
    }
}
