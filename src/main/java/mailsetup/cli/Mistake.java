package mailsetup.cli;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import mailsetup.core.Message;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What picocli did not understand, in our words. What was typed is not repeated: it could be a password. */
final class Mistake {
    private static final Pattern OPTION = Pattern.compile("(--?[A-Za-z][A-Za-z-]{0,29})(=.*)?", Pattern.DOTALL);

    private Mistake() {}

    static UsageException of(Exception mistake) {
        return switch (mistake) {
            case UnmatchedArgumentException e -> unmatched(e);
            case MissingParameterException e ->
                new UsageException("cli.usage.missing", name(e.getMissing().getFirst()));
            case OverwrittenOptionException e -> new UsageException("cli.usage.twice", name(e.getOverwritten()));
            case ParameterException e -> new UsageException("cli.usage.misused",
                    Optional.ofNullable(e.getArgSpec()).map(Mistake::name).orElse("…"));
            default -> new UsageException("cli.usage.too-much");
        };
    }

    /** There is no such command; those that look like it are named. */
    static UsageException noCommand(CommandLine command, String word) {
        return suggesting(Message.of("cli.usage.unknown-command"),
                new UnmatchedArgumentException(command, List.of(word)).getSuggestions());
    }

    /** Only what has the form of an option is repeated, and never what stands behind its equals sign. */
    private static UsageException unmatched(UnmatchedArgumentException e) {
        var command = e.getCommandLine();
        var word = e.getUnmatched().getFirst();
        var option = OPTION.matcher(word);
        if (option.matches()) {
            return suggesting(Message.of("cli.usage.unknown-option", option.group(1)), e.getSuggestions());
        }
        return command.getSubcommands().isEmpty()
                ? new UsageException("cli.usage.too-much")
                : noCommand(command, word);
    }

    private static UsageException suggesting(Message wrong, List<String> similar) {
        return similar.isEmpty()
                ? new UsageException(wrong)
                : new UsageException(wrong, Message.of("cli.usage.did-you-mean", similar));
    }

    private static String name(ArgSpec arg) {
        return arg instanceof OptionSpec option ? option.longestName() : arg.paramLabel();
    }
}
