package mailsetup.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All commands, in the order in which help lists them. */
final class Subcommands {
    static final List<Subcommand> ALL = Stream.concat(Stream.of(
            Subcommand.of(ProbeCommand::spec, (options, call) -> new ProbeCommand(call).run(options)),
            Subcommand.of(DiscoverCommand::spec, (options, call) -> new DiscoverCommand(call).run(options)),
            Subcommand.of(PracticeCommand::spec, (options, call) -> new PracticeCommand(call).run(options)),
            Subcommand.of(LetterCommand::spec, (options, call) -> new LetterCommand(call).run(options)),
            Subcommand.of(ExportCommand::spec, (options, call) -> new ExportCommand(call).run(options)),
            Subcommand.of(PresetsCommand::spec, (options, call) -> new PresetsCommand(call).run(options)),
            new ExplainCommand(), new CodeCommand(), new ReportCommand(), new ScriptCommand(), new BatchCommand(),
            new OrganisationCommand(), new MigrationCommand(), new GuideCommand()),
            ShellCommands.ALL.stream()).toList();

    private Subcommands() {}

    static Optional<Subcommand> find(String name, Commands commands) {
        return ALL.stream().filter(each -> each.spec(commands).name().equals(name)).findFirst();
    }
}
