package mailsetup.comparison.advice;

import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import mailsetup.core.Message;
import mailsetup.core.Protocol;
import mailsetup.probe.ProbeReport;

/** Advises one way, or says why it does not. */
public final class Adviser {
    private Adviser() {}

    /** The advice on what was tested; reports may be missing or may have failed. */
    public static Advice advise(List<ProbeReport> reports, Usage usage) {
        return advise(reports, usage, YearMonth.now(ZoneId.systemDefault()));
    }

    static Advice advise(List<ProbeReport> reports, Usage usage, YearMonth now) {
        var situation = new Situation(reports, usage, now);
        return advise(situation).with(Ranking.of(situation));
    }

    private static Advice advise(Situation situation) {
        return hindrance(situation).or(() -> onlyOneThere(situation))
                .or(() -> oneBroken(situation))
                .orElseGet(() -> Rule.ALL.stream().filter(rule -> rule.applies().test(situation)).findFirst()
                        .orElseThrow().advise(situation));
    }

    private static Optional<Advice> hindrance(Situation situation) {
        if (!situation.works(Protocol.IMAP) && !situation.works(Protocol.POP3)) {
            return none(situation.on(Protocol.IMAP).or(() -> situation.on(Protocol.POP3)).isEmpty()
                    ? Reason.measured("nothing-tested")
                    : Reason.measured("neither-works"), "repair-first");
        }
        if (situation.mailboxesDiffer()) {
            return none(Reason.measured("two-mailboxes", situation.imap().orElseThrow().messages(),
                    situation.pop().orElseThrow().messages()), "find-out-which");
        }
        return seenNothing(situation) ? none(Reason.measured("not-looked-at"), "log-in") : Optional.empty();
    }

    private static boolean seenNothing(Situation situation) {
        return (situation.works(Protocol.IMAP) && situation.imap().isEmpty())
                || (situation.works(Protocol.POP3) && situation.pop().isEmpty());
    }

    private static Optional<Advice> onlyOneThere(Situation situation) {
        if (situation.isNotThere(Protocol.POP3)) {
            return Optional.of(Rule.only(Way.IMAP, Protocol.POP3, situation));
        }
        return situation.isNotThere(Protocol.IMAP)
                ? Optional.of(Rule.only(Way.POP, Protocol.IMAP, situation))
                : Optional.empty();
    }

    private static Optional<Advice> oneBroken(Situation situation) {
        return Protocol.INCOMING.stream().filter(protocol -> !situation.works(protocol)).findFirst()
                .flatMap(protocol -> situation.on(protocol).isPresent()
                        ? none(Reason.measured("one-broken", protocol), "repair-or-use-other")
                        : none(Reason.measured("one-not-tested", protocol), "test-both"));
    }

    private static Optional<Advice> none(Reason reason, String todo) {
        return Optional.of(new Advice(Way.NONE, reason.id(), reason.text(), List.of(reason),
                List.of(Message.of("advice.todo." + todo)), List.of()));
    }
}
