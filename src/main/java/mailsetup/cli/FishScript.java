package mailsetup.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Lines for fish, made of the same commands as those for bash: one for each command, option and list of words (complete(1)). */
final class FishScript {
    private final List<String> lines = new ArrayList<>();

    private FishScript() {}

    /** The whole script for that command and those below it. */
    static String of(CommandSpec root) {
        var script = new FishScript();
        script.command(root, List.of());
        return String.join("\n", script.lines) + "\n";
    }

    private void command(CommandSpec command, List<String> path) {
        var when = condition(command, path);
        command.subcommands().forEach((name, each) -> line(when,
                "-f -a " + quoted(name) + described(each.getCommandSpec().usageMessage().description())));
        command.positionalParameters().stream().map(each -> words(each.completionCandidates()))
                .filter(words -> !words.isEmpty()).forEach(words -> line(when, "-f -a " + quoted(words)));
        command.options().stream().filter(option -> !option.hidden())
                .forEach(option -> line(belongs(path), option(option)));
        command.subcommands().forEach((name, each) -> {
            var deeper = new ArrayList<>(path);
            deeper.add(name);
            command(each.getCommandSpec(), deeper);
        });
    }

    private static String option(OptionSpec option) {
        var names = Stream.of(option.names())
                .map(name -> name.startsWith("--") ? "-l " + name.substring(2) : "-s " + name.substring(1))
                .collect(Collectors.joining(" "));
        return names + (option.arity().max() > 0 ? " -r" : "") + described(option.description());
    }

    /** After these commands, and before any that may follow them. */
    private static String condition(CommandSpec command, List<String> path) {
        if (path.isEmpty()) {
            return "__fish_use_subcommand";
        }
        var below = String.join(" ", command.subcommands().keySet());
        return belongs(path) + (below.isEmpty() ? "" : "; and not __fish_seen_subcommand_from " + below);
    }

    private static String belongs(List<String> path) {
        return path.isEmpty()
                ? "__fish_use_subcommand"
                : path.stream().map(name -> "__fish_seen_subcommand_from " + name)
                        .collect(Collectors.joining("; and "));
    }

    private void line(String when, String what) {
        lines.add("complete -c " + Version.COMMAND + " -n " + quoted(when) + " " + what);
    }

    /** The first line of help tells enough. */
    private static String described(String... help) {
        var first = help.length == 0 ? "" : help[0].lines().findFirst().orElse("");
        int end = first.indexOf("%n");
        return first.isEmpty() ? "" : " -d " + quoted(end < 0 ? first : first.substring(0, end));
    }

    private static String words(Iterable<String> candidates) {
        return candidates == null
                ? ""
                : StreamSupport.stream(candidates.spliterator(), false).collect(Collectors.joining(" "));
    }

    /** Between single quotes only these two mean something (fish-language(1)). */
    private static String quoted(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}
