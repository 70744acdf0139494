package mailsetup.cli;

import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import mailsetup.core.Endpoint;
import mailsetup.core.Protocol;
import mailsetup.core.text.Language;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** What was typed, read once by picocli. */
public final class Typed {
    private final ParseResult root;
    private final ParseResult command;

    Typed(ParseResult root) {
        this.root = root;
        this.command = chain(root).reduce((_, deeper) -> deeper).orElseThrow();
    }

    /** The name server of {@code --dns}; empty where it is none, which is told later. */
    public Optional<InetSocketAddress> nameServer() {
        try {
            return get(Options.DNS);
        } catch (UsageException _) {
            return Optional.empty();
        }
    }

    /** The folder of {@code --organisation}. */
    public Optional<String> organisation() {
        return anywhere(Options.ORGANISATION);
    }

    /** The language of {@code --lang}; empty where it names none of ours, which is told later. */
    public Optional<Language> language() {
        return anywhere(Options.LANG).flatMap(Language::coded);
    }

    /** Whether a window could show what is wanted: no command, and no mistake. */
    public boolean isForWindow() {
        return command == root && !holdsPassword() && mistakes().isEmpty()
                && mentions(Options.LANG) == language().isPresent()
                && !root.isUsageHelpRequested()
                && !root.isVersionHelpRequested();
    }

    /** Whether {@code --practice} was typed. */
    public boolean practises() {
        return has(Options.PRACTICE);
    }

    /** The fault of {@code --lab}, which may not be known. */
    public Optional<String> fault() {
        return raw(command, Options.LAB.name());
    }

    /** The file that stands in place of a command. */
    public Optional<String> file() {
        return command == root ? text(root, Options.OPENED) : Optional.empty();
    }

    boolean has(Flag flag) {
        return command.matchedOptionValue(flag.name(), false);
    }

    /** Whether it stands there, on or off. */
    boolean mentions(Flag flag) {
        return command.hasMatchedOption(flag.name());
    }

    boolean mentions(Argument<?> argument) {
        return text(command, argument).isPresent();
    }

    boolean mentions(Option<?> option) {
        return command.hasMatchedOption(option.name());
    }

    /** Whether it stands there without its value. */
    boolean isBare(Option<?> option) {
        return raw(command, option.name()).filter(String::isEmpty).isPresent();
    }

    <T> Optional<T> get(Option<T> option) throws UsageException {
        var text = raw(command, option.name());
        return text.isPresent() ? Optional.of(option.reader().read(text.get(), option.name())) : Optional.empty();
    }

    <T> List<T> all(Option<T> option) throws UsageException {
        var values = new ArrayList<T>();
        for (var text : strings(command, option.name())) {
            values.add(option.reader().read(text, option.name()));
        }
        return values;
    }

    <T> Optional<T> get(Argument<T> argument) throws UsageException {
        var text = text(command, argument);
        return text.isPresent() ? Optional.of(argument.reader().read(text.get(), argument.label())) : Optional.empty();
    }

    /** An option or argument without which picocli lets nobody pass. */
    <T> T need(Argument<T> argument) throws UsageException {
        return get(argument).orElseThrow(() -> new UsageException("cli.usage.missing", argument.label()));
    }

    /** The servers that were named. */
    Map<Protocol, Endpoint> servers() throws UsageException {
        var given = new EnumMap<Protocol, Endpoint>(Protocol.class);
        for (var each : Options.SERVERS.entrySet()) {
            get(each.getValue()).ifPresent(door -> given.put(each.getKey(), door));
        }
        return given;
    }

    /** The command that was meant, and its options. */
    ParseResult command() {
        return command;
    }

    ParseResult root() {
        return root;
    }

    /** The names of the command and of those it stands behind, without that of the program. */
    List<String> names() {
        return chain(root).skip(1).map(each -> each.commandSpec().name()).toList();
    }

    /** Tells the first thing that was not understood. */
    void requireUnderstood() throws UsageException {
        if (holdsPassword()) {
            throw new UsageException("cli.usage.password-argument");
        }
        var word = text(root, Options.OPENED);
        if (word.isPresent()) {
            throw Mistake.noCommand(root.commandSpec().commandLine(), word.get());
        }
        var first = mistakes().stream().findFirst();
        if (first.isPresent()) {
            throw Mistake.of(first.get());
        }
    }

    private boolean holdsPassword() {
        return chain(root).flatMap(each -> each.matchedOptions().stream()).anyMatch(OptionSpec::hidden);
    }

    private List<Exception> mistakes() {
        return chain(root).flatMap(each -> each.errors().stream()).toList();
    }

    private static Optional<String> text(ParseResult result, Argument<?> argument) {
        var texts = result.matchedPositionals().stream()
                .filter(spec -> spec.paramLabel().equals(argument.label())).findFirst().map(ArgSpec::stringValues);
        return texts.filter(words -> !words.isEmpty()).map(words -> String.join(" ", words));
    }

    private Optional<String> anywhere(Option<?> option) {
        return chain(root).flatMap(each -> raw(each, option.name()).stream()).reduce((_, deeper) -> deeper);
    }

    private static Stream<ParseResult> chain(ParseResult root) {
        return Stream.iterate(root, each -> each != null, ParseResult::subcommand);
    }

    private static Optional<String> raw(ParseResult result, String option) {
        return strings(result, option).stream().findFirst();
    }

    private static List<String> strings(ParseResult result, String option) {
        return result.hasMatchedOption(option) ? result.matchedOption(option).stringValues() : List.of();
    }
}
