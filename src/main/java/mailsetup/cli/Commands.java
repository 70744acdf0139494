package mailsetup.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import mailsetup.core.text.Language;
import mailsetup.core.text.Messages;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** What can be typed, and its help in one language. */
final class Commands {
    private static final Pattern PASSWORD = Pattern.compile("--?(p|pw|pass|passwd|password)([=:].*)?", Pattern.DOTALL);
    private static final Pattern OPTION = Pattern.compile("(--?[A-Za-z][A-Za-z-]{0,29})(=.*)?", Pattern.DOTALL);

    private final Messages messages;
    private final CommandLine commandLine;

    Commands(Messages messages) {
        this.messages = messages;
        var root = command("mail-setup-assistant", "root").addOption(flag("--version").versionHelp(true).build());
        Subcommands.ALL.forEach(each -> addTo(root, each.spec(this)));
        root.usageMessage().commandListHeading(listHeading());
        // An address may begin with "@", and nothing typed is a file name or a variable but where we say so.
        commandLine = new CommandLine(root).setExpandAtFiles(false).setInterpolateVariables(false);
    }

    /** The language asked for by {@code --lang}, looked for first because errors are told in it, too. */
    static Optional<Language> language(List<String> args) {
        int lang = args.lastIndexOf("--lang");
        var next = lang >= 0 && lang + 1 < args.size() ? Optional.of(args.get(lang + 1)) : Optional.<String>empty();
        return next.or(
                () -> args.stream().filter(arg -> arg.startsWith("--lang=")).map(arg -> arg.substring(7)).findFirst())
                .flatMap(Commands::language);
    }

    static Optional<Language> language(String word) {
        return Language.coded(word);
    }

    /** Whether a switch is on; {@code --json=false} is off. */
    static boolean on(ParseResult options, String flag) {
        return options.matchedOptionValue(flag, false);
    }

    ParseResult parse(List<String> args) throws UsageException {
        if (args.stream().anyMatch(arg -> PASSWORD.matcher(arg).matches())) {
            throw new UsageException("cli.usage.password-argument");
        }
        try {
            return commandLine.parseArgs(args.toArray(String[]::new));
        } catch (CommandLine.UnmatchedArgumentException e) {
            throw unknown(e.getUnmatched().getFirst());
        } catch (CommandLine.MissingParameterException e) {
            throw new UsageException("cli.usage.missing", name(e.getMissing().getFirst()));
        } catch (CommandLine.OverwrittenOptionException e) {
            throw new UsageException("cli.usage.twice", name(e.getOverwritten()));
        } catch (CommandLine.ParameterException e) {
            throw new UsageException("cli.usage.misused",
                    Optional.ofNullable(e.getArgSpec()).map(Commands::name).orElse("…"));
        }
    }

    void help(ParseResult parsed, PrintStream out) {
        parsed.commandSpec().commandLine().usage(out, CommandLine.Help.Ansi.OFF);
    }

    CommandSpec command(String name, String key) {
        var spec = CommandSpec.create().name(name).addOption(value("--lang", "ja|en"))
                .addOption(value("--organisation", "DIR"))
                .addOption(OptionSpec.builder("--help", "-h").usageHelp(true).description(text("help")).build());
        spec.usageMessage().description(text(key)).synopsisHeading(messages.text("cli.help.synopsis") + " ")
                .footer("%n" + text("footer")).sortOptions(false).width(100);
        spec.version(Version.text());
        return spec;
    }

    OptionSpec value(String name, String label) {
        return value(name, label, name.substring(2));
    }

    /** An option that means something of its own in one command; its help has that key. */
    OptionSpec value(String name, String label, String key) {
        return OptionSpec.builder(name).paramLabel(label).type(String.class).description(text(key)).build();
    }

    /** An option that may be given more than once. */
    OptionSpec several(String name, String label) {
        return OptionSpec.builder(name).paramLabel(label).type(List.class).auxiliaryTypes(String.class)
                .description(text(name.substring(2))).build();
    }

    /** An option without which the command does nothing; its help has that key. */
    OptionSpec required(String name, String label, String key) {
        return OptionSpec.builder(name).paramLabel(label).type(String.class).description(text(key)).required(true)
                .build();
    }

    OptionSpec.Builder flag(String name) {
        return OptionSpec.builder(name).type(boolean.class).description(text(name.substring(2)));
    }

    /** A switch. */
    OptionSpec on(String name) {
        return flag(name).build();
    }

    OptionSpec json() {
        return on("--json");
    }

    /** The heading over further commands. */
    String listHeading() {
        return messages.text("cli.help.commands") + "%n";
    }

    /** An argument that stands by itself; its help has that key. */
    PositionalParamSpec argument(String label, String key, String arity) {
        boolean many = arity.endsWith("*");
        return PositionalParamSpec.builder().index(many ? "0..*" : "0").arity(arity).required(!arity.startsWith("0"))
                .paramLabel(label)
                .description(text(key)).type(many ? List.class : String.class).auxiliaryTypes(String.class).build();
    }

    /** An argument at that place that may be missing; its help has that key. */
    PositionalParamSpec optional(String index, String label, String key) {
        return PositionalParamSpec.builder().index(index).required(false).paramLabel(label).description(text(key))
                .type(String.class).build();
    }

    /** All that can be typed. */
    CommandSpec root() {
        return commandLine.getCommandSpec();
    }

    private static void addTo(CommandSpec root, CommandSpec command) {
        root.addSubcommand(command.name(), command);
    }

    private String text(String key) {
        return messages.text("cli.help." + key);
    }

    /** Only what has the form of an option is repeated, and never what stands behind its equals sign. */
    private static UsageException unknown(String arg) {
        var option = OPTION.matcher(arg);
        return option.matches()
                ? new UsageException("cli.usage.unknown-option", option.group(1))
                : new UsageException("cli.usage.too-much");
    }

    private static String name(CommandLine.Model.ArgSpec arg) {
        return arg instanceof OptionSpec option ? option.longestName() : arg.paramLabel();
    }
}
