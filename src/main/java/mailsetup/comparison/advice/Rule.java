package mailsetup.comparison.advice;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import mailsetup.core.Keyword;
import mailsetup.core.Message;
import mailsetup.core.Protocol;

/**
 * One line of the decision list. Where it applies, it decides.
 *
 * @param id stable word
 * @param ground the reason that comes first; empty where the usual order is right
 */
record Rule(String id, Predicate<Situation> applies, Way way, String ground) {
    /** In this order; the first that applies decides, and the last one always does. */
    static final List<Rule> ALL = List.of(
            new Rule("several-people", s -> s.yes(Question.PEOPLE), Way.IMAP, "people"),
            new Rule("several-devices", s -> s.yes(Question.DEVICES), Way.IMAP, "devices"),
            new Rule("must-survive", s -> s.yes(Question.SURVIVE), Way.IMAP, "survive"),
            new Rule("nearly-full", s -> Grounds.isNearlyFull(s) && fetchingHelps(s), Way.POP, "nearly-full"),
            new Rule("often-offline", s -> s.yes(Question.OFFLINE) && s.usage().oneFixedPlace(), Way.POP, "offline"),
            new Rule("large-attachments",
                    s -> s.yes(Question.ATTACHMENTS) && s.usage().oneFixedPlace() && !s.littleRoom(), Way.POP,
                    "attachments"),
            new Rule("full-soon", s -> Grounds.isFullSoon(s) && fetchingHelps(s), Way.POP, "full-soon"),
            new Rule("mail-elsewhere", s -> s.missed() > 0, Way.IMAP, "elsewhere"),
            new Rule("pop-keeps-nothing", s -> !s.popLeavesMail(), Way.IMAP, ""),
            new Rule("little-room", s -> s.yes(Question.ROOM), Way.IMAP, "room"),
            new Rule("no-room", Situation::lacksRoom, Way.IMAP, "no-room"),
            new Rule("otherwise", s -> true, Way.IMAP, ""));

    private static final int MOST_REASONS = 3;

    /** To clear the server by fetching needs one place to fetch to, with room, and an inbox that fills the server. */
    private static boolean fetchingHelps(Situation situation) {
        return situation.usage().oneFixedPlace() && !situation.littleRoom() && situation.inboxFillsTheServer();
    }

    Advice advise(Situation situation) {
        var all = Grounds.speakingFor(way, situation).toList();
        var reasons = Stream.concat(all.stream().filter(reason -> reason.id().equals(ground)),
                all.stream().filter(reason -> !reason.id().equals(ground))).limit(MOST_REASONS).toList();
        return new Advice(way, id, Lead.of(way, id, situation), reasons, Otherwise.than(way, situation),
                Settings.with(way, situation));
    }

    /** Only one of the two is there. */
    static Advice only(Way way, Protocol missing, Situation situation) {
        var reasons = Stream.concat(Stream.of(Grounds.notThere(missing)), Grounds.speakingFor(way, situation))
                .limit(MOST_REASONS).toList();
        var id = "only-" + Keyword.of(way);
        return new Advice(way, id, Lead.of(way, id, situation), reasons,
                List.of(Message.of("advice.otherwise.offered", missing)),
                Settings.with(way, situation));
    }
}
