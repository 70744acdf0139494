package mailsetup.comparison.advice;

import java.util.List;
import java.util.stream.Stream;
import mailsetup.core.Message;
import mailsetup.core.Protocol;

/** The first sentence of a recommendation: what follows for this mailbox, and the strongest measured facts. */
final class Lead {
    private static final int MOST = 3;
    private static final int ENOUGH = 2;
    /** From here room is the first thing to see to, in percent and in months. */
    private static final long ALARM = 90;
    private static final long ALARM_MONTHS = 3;

    private Lead() {}

    static Message of(Way way, String rule, Situation situation) {
        var figures = new Figures(situation);
        return Message.of("advice.lead." + conclusion(way, rule, figures), facts(figures),
                way == Way.POP ? Protocol.POP3 : Protocol.IMAP);
    }

    private static List<Message> facts(Figures figures) {
        var strong = Fact.STRONG.stream().flatMap(fact -> fact.in(figures)).limit(MOST).toList();
        return Stream.concat(strong.stream(),
                Fact.PLAIN.stream().flatMap(fact -> fact.in(figures)).limit(Math.max(0, ENOUGH - strong.size())))
                .toList();
    }

    private static String conclusion(Way way, String rule, Figures figures) {
        if (figures.percent().orElse(0) >= ALARM || figures.months().orElse(Long.MAX_VALUE) <= ALARM_MONTHS) {
            return "full";
        }
        if (rule.startsWith("only-")) {
            return "only";
        }
        if (way == Way.IMAP && figures.expires().isPresent()) {
            return "deletes";
        }
        return rule.equals("otherwise") && Fact.STRONG.stream().flatMap(fact -> fact.in(figures)).findAny().isEmpty()
                ? "both"
                : "suits";
    }
}
