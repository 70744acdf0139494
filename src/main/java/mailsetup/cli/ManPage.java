package mailsetup.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mailsetup.core.text.Messages;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The manual page in the language of roff (man macros), made of the same words as the help. */
record ManPage(CommandSpec root, Messages messages) {
    String text() {
        return Stream
                .of(Stream.of(".TH " + root.name().toUpperCase(Locale.ROOT) + " 1 \"\" \"" + Version.text() + "\""),
                        section("name", List.of(escaped(root.name()) + " \\- " + description(root))),
                        section("synopsis", commands().map(ManPage::synopsis).toList()),
                        section("commands", commands().flatMap(this::command).toList()),
                        section("options", root.options().stream().flatMap(ManPage::arg).toList()),
                        section("exit", List.of(words("cli.help.footer"))))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private Stream<CommandSpec> commands() {
        return root.subcommands().values().stream().map(command -> command.getCommandSpec());
    }

    private Stream<String> section(String name, List<String> lines) {
        return Stream.concat(Stream.of(".SH \"" + words("support.man." + name) + "\""), lines.stream());
    }

    private static String synopsis(CommandSpec command) {
        var positional = command.positionalParameters().stream().map(PositionalParamSpec::paramLabel)
                .collect(Collectors.joining(" "));
        return ".B " + escaped(command.qualifiedName()) + "\n.RI [ options ]"
                + (positional.isEmpty() ? "" : "\n.I " + escaped(positional)) + "\n.br";
    }

    private Stream<String> command(CommandSpec command) {
        var args = Stream.concat(command.positionalParameters().stream(),
                command.options().stream().filter(option -> root.findOption(option.longestName()) == null));
        return Stream.concat(Stream.of(".SS \"" + escaped(command.name()) + "\"", description(command)),
                args.flatMap(ManPage::arg));
    }

    private static Stream<String> arg(ArgSpec arg) {
        var name = arg instanceof OptionSpec option
                ? String.join(", ", option.names()) + (option.arity().max() > 0 ? " " + option.paramLabel() : "")
                : arg.paramLabel();
        return Stream.of(".TP\n.B " + escaped(name), line(String.join(" ", arg.description())));
    }

    private static String description(CommandSpec command) {
        return line(String.join(" ", command.usageMessage().description()));
    }

    private String words(String key) {
        return line(messages.text(key));
    }

    /** A full stop or an apostrophe at the beginning would be a command. */
    private static String line(String text) {
        return (text.startsWith(".") || text.startsWith("'") ? "\\&" : "") + escaped(text);
    }

    /** Japanese may be broken after every letter, which roff has to be told. */
    private static String escaped(String text) {
        return plain(text).replaceAll("([\\p{IsHiragana}\\p{IsKatakana}\\p{IsHan}、。）])(?![、。）」])", "$1\\\\:");
    }

    private static String plain(String text) {
        return text.replace("\\", "\\e").replace("-", "\\-").replace("\"", "\\(dq").replace("%n", " ");
    }
}
