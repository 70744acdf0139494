package mailsetup.cli;

import java.util.List;
import mailsetup.comparison.advice.Answer;
import mailsetup.comparison.advice.Question;
import mailsetup.comparison.advice.Usage;

/** What the command line says about how the mail will be used. */
final class UsageOptions {
    private static final Option<Answer> DEVICES = Option.of("--devices", "one|several", UsageOptions::several);
    private static final Option<Answer> PEOPLE = Option.of("--people", "one|several", UsageOptions::several);
    private static final Flag OFTEN_OFFLINE = new Flag("--often-offline");
    private static final Flag ATTACHMENTS = new Flag("--attachments");
    private static final Flag LITTLE_ROOM = new Flag("--little-room");
    private static final Flag MUST_SURVIVE = new Flag("--must-survive");
    static final Flag ALL = new Flag("--all");
    private static final Flag SELF_TEST = new Flag("--self-test");
    private static final Flag YES = new Flag("--yes");
    static final List<Parameter> PARAMETERS = List.of(DEVICES, PEOPLE, OFTEN_OFFLINE, ATTACHMENTS, LITTLE_ROOM,
            MUST_SURVIVE, ALL, SELF_TEST, YES);

    private UsageOptions() {}

    static Usage read(Typed typed) throws UsageException {
        return Usage.unknown().with(Question.DEVICES, typed.get(DEVICES).orElse(Answer.OPEN))
                .with(Question.PEOPLE, typed.get(PEOPLE).orElse(Answer.OPEN))
                .with(Question.OFFLINE, flag(typed, OFTEN_OFFLINE))
                .with(Question.ATTACHMENTS, flag(typed, ATTACHMENTS))
                .with(Question.ROOM, flag(typed, LITTLE_ROOM))
                .with(Question.SURVIVE, flag(typed, MUST_SURVIVE));
    }

    /** Whether to send a mail to oneself, which needs a yes of its own. */
    static boolean selfTest(Typed typed) throws UsageException {
        if (typed.has(SELF_TEST) && !typed.has(YES)) {
            throw new UsageException("cli.usage.self-test");
        }
        return typed.has(SELF_TEST);
    }

    private static Answer several(String word, String option) throws UsageException {
        return switch (word) {
            case "one" -> Answer.NO;
            case "several" -> Answer.YES;
            default -> throw new UsageException("cli.usage.one-or-several", option);
        };
    }

    /** A flag that is not given answers nothing; {@code --often-offline=false} is a no. */
    private static Answer flag(Typed typed, Flag flag) {
        return typed.mentions(flag) ? typed.has(flag) ? Answer.YES : Answer.NO : Answer.OPEN;
    }
}
