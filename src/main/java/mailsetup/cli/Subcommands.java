package mailsetup.cli;

import java.util.List;

/** All commands, in the order in which help lists them. */
final class Subcommands {
    static final List<Subcommand> ALL = List.of(new ProbeCommand(), new DiscoverCommand(), new PracticeCommand(),
            new LetterCommand(), new ExportCommand(),
            new Group(Syntax.of("presets"), "cli.usage.no-presets-command",
                    List.of(new PresetsCheck(), new PresetsList(), new PresetsShow(), new PresetsImport())),
            new ExplainCommand(), new CodeCommand(),
            new ReportCommand(), new ScriptCommand(), new BatchCommand(),
            new Group(Syntax.of("organisation").explainedBy("organisation-pack"), "organisation.cli.no-command",
                    List.of(new OrganisationCheck())),
            new MigrationCommand(), new GuideCommand(), new CompletionCommand(), new ManualCommand(),
            new HelpCommand());

    private Subcommands() {}

    /**
     * The command that stands first; all of them where the first word is none, so that what was meant is found; none where there is no
     * word. picocli need not lay out the others.
     */
    static List<Subcommand> meantBy(List<String> args) {
        var first = args.stream().filter(arg -> !arg.startsWith("-")).findFirst();
        var named = ALL.stream().filter(each -> first.filter(each.syntax().name()::equals).isPresent()).toList();
        return named.isEmpty() && first.isPresent() ? ALL : named;
    }
}
