package mailsetup.cli;

import java.util.List;
import java.util.function.UnaryOperator;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * All that can be typed, as picocli wants it.
 *
 * @param words the text of a key of help; while something is read, nobody needs words
 * @param width columns in a line of help
 */
record CommandTree(UnaryOperator<String> words, int width) {
    private static final Syntax ROOT = Syntax.of(Version.COMMAND, Options.PRACTICE, Options.LAB, Options.OPENED)
            .explainedBy("root");
    private static final int NARROWEST = 55;
    /** Hidden: a password here would stand in the history of the shell; the only use is to say so. */
    private static final String[] PASSWORD = {"-p", "-pw", "-pass", "-passwd", "-password", "--p", "--pw", "--pass",
            "--passwd", "--password"};

    /** Reads what was typed; mistakes are kept, so that they can be told in the language that was typed, too. */
    static Typed read(List<String> args) {
        var line = new CommandTree(UnaryOperator.identity(), NARROWEST).commandLine(Subcommands.meantBy(args));
        return new Typed(line.parseArgs(args.toArray(String[]::new)));
    }

    CommandLine commandLine() {
        return commandLine(Subcommands.ALL);
    }

    private CommandLine commandLine(List<Subcommand> commands) {
        var root = spec(ROOT, new Object());
        root.addOption(OptionSpec.builder("--version").versionHelp(true).description(words.apply("version")).build());
        root.version(Version.text());
        commands.forEach(each -> add(root, each));
        // An address may begin with "@", and nothing typed is a file name or a variable but where we say so.
        return new CommandLine(root).setExpandAtFiles(false).setInterpolateVariables(false);
    }

    private void add(CommandSpec parent, Subcommand command) {
        var spec = spec(command.syntax(), command);
        command.subcommands().forEach(each -> add(spec, each));
        parent.addSubcommand(command.syntax().name(), spec);
        parent.usageMessage().commandListHeading(words.apply("commands") + "%n");
    }

    private CommandSpec spec(Syntax syntax, Object command) {
        var spec = CommandSpec.wrapWithoutInspection(command).name(syntax.name());
        syntax.parameters().forEach(each -> spec.add(each.spec(words)));
        List.of(Options.LANG, Options.ORGANISATION).forEach(each -> spec.addOption(each.spec(words)));
        spec.addOption(OptionSpec.builder("--help", "-h").usageHelp(true).description(words.apply("help")).build());
        if (!syntax.hyphens()) {
            spec.addOption(OptionSpec.builder(PASSWORD).hidden(true).type(String.class).arity("0..1").build());
        }
        spec.usageMessage().description(words.apply(syntax.help())).synopsisHeading(words.apply("synopsis") + " ")
                .footer("%n" + words.apply("footer")).sortOptions(false).width(Math.max(width, NARROWEST));
        spec.parser().collectErrors(true).unmatchedOptionsArePositionalParams(syntax.hyphens());
        return spec;
    }
}
