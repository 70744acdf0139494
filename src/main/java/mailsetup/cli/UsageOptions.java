package mailsetup.cli;

import mailsetup.comparison.advice.Answer;
import mailsetup.comparison.advice.Question;
import mailsetup.comparison.advice.Usage;
import picocli.CommandLine.ParseResult;

/** What the command line says about how the mail will be used. */
final class UsageOptions {
    private UsageOptions() {}

    static Usage read(ParseResult options) throws UsageException {
        return Usage.unknown().with(Question.DEVICES, several(options, "--devices"))
                .with(Question.PEOPLE, several(options, "--people"))
                .with(Question.OFFLINE, flag(options, "--often-offline"))
                .with(Question.ATTACHMENTS, flag(options, "--attachments"))
                .with(Question.ROOM, flag(options, "--little-room"))
                .with(Question.SURVIVE, flag(options, "--must-survive"));
    }

    /** Whether to send a mail to oneself, which needs a yes of its own. */
    static boolean selfTest(ParseResult options) throws UsageException {
        if (Commands.on(options, "--self-test") && !Commands.on(options, "--yes")) {
            throw new UsageException("cli.usage.self-test");
        }
        return Commands.on(options, "--self-test");
    }

    private static Answer several(ParseResult options, String option) throws UsageException {
        String word = options.matchedOptionValue(option, "");
        return switch (word) {
            case "" -> Answer.OPEN;
            case "one" -> Answer.NO;
            case "several" -> Answer.YES;
            default -> throw new UsageException("cli.usage.one-or-several", option);
        };
    }

    /** A flag that is not given answers nothing; {@code --often-offline=false} is a no. */
    private static Answer flag(ParseResult options, String option) {
        return options.hasMatchedOption(option)
                ? Commands.on(options, option) ? Answer.YES : Answer.NO
                : Answer.OPEN;
    }
}
