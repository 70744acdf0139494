package mailsetup.comparison.advice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mailsetup.comparison.Growth;
import mailsetup.core.ByteSize;
import mailsetup.core.Message;
import mailsetup.probe.FolderFacts;
import mailsetup.probe.ImapFacts;
import mailsetup.probe.PopFacts;

/** What to set in the mail program with the recommended way. */
final class Settings {
    /** Long enough to notice a mistake, and what mail programs suggest. */
    private static final int DAYS = 14;
    private static final int DAYS_WHEN_FULL = 3;

    private Settings() {}

    static List<Message> with(Way way, Situation situation) {
        return way == Way.POP ? pop(situation) : imap(situation);
    }

    private static List<Message> pop(Situation situation) {
        var all = new ArrayList<Message>();
        all.add(situation.pop().filter(PopFacts::leavesMail).map(facts -> said("leave", days(facts, situation)))
                .orElseGet(() -> said("do-not-leave")));
        long minutes = new Figures(situation).minutesBetweenLogins();
        if (minutes > 0) {
            all.add(said("ask-rarely", minutes));
        }
        all.add(said("back-up"));
        return all;
    }

    private static int days(PopFacts facts, Situation situation) {
        int wanted = Grounds.isNearlyFull(situation) ? DAYS_WHEN_FULL : DAYS;
        return facts.expire().matches("[1-9]\\d{0,4}") ? Math.min(wanted, Integer.parseInt(facts.expire())) : wanted;
    }

    private static List<Message> imap(Situation situation) {
        var all = new ArrayList<Message>();
        all.add(situation.imap().map(Settings::quotaWatch).orElseGet(() -> said("quota-unknown")));
        if (situation.yes(Question.OFFLINE)) {
            all.add(said("keep-copies"));
        } else if (situation.yes(Question.ROOM)) {
            all.add(said("keep-little"));
        }
        situation.imap().flatMap(Settings::sentFolder).ifPresent(name -> all.add(said("sent-folder", name)));
        situation.imap().filter(facts -> !facts.idle()).ifPresent(facts -> all.add(said("ask-often")));
        return all;
    }

    private static Optional<String> sentFolder(ImapFacts facts) {
        return facts.details().folders().stream().filter(folder -> folder.use().equalsIgnoreCase("\\Sent"))
                .map(FolderFacts::name).findFirst();
    }

    private static Message quotaWatch(ImapFacts facts) {
        var percent = Growth.percentUsed(facts);
        return percent.isEmpty()
                ? said("quota-unknown")
                : said(percent.getAsLong() >= Grounds.NEARLY_FULL ? "clean-up-now" : "quota-watch", percent.getAsLong(),
                        new ByteSize(facts.quotaLimit().getAsLong()));
    }

    private static Message said(String id, Object... args) {
        return Message.of("advice.settings." + id, args);
    }
}
