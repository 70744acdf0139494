package mailsetup.comparison.advice;

import java.util.List;
import mailsetup.core.Message;

/**
 * A recommendation. Both ways stay open whatever it says.
 *
 * @param rule the line of the decision list that decided, a stable word
 * @param lead the strongest measured facts and what follows from them, in one sentence
 * @param reasons the deciding one first; two or three with a recommendation, one or more without
 * @param otherwise what would change it; without a recommendation, what to do
 * @param settings what to set in the mail program with it
 * @param rows the respects in which the two differ, the heaviest for this mailbox and this person first
 */
public record Advice(Way way, String rule, Message lead, List<Reason> reasons, List<Message> otherwise,
        List<Message> settings, List<RankedRow> rows) {
    /** So many rows decide; the rest is for those who want to know. */
    private static final int DECIDING = 6;

    public Advice {
        reasons = List.copyOf(reasons);
        otherwise = List.copyOf(otherwise);
        settings = List.copyOf(settings);
        rows = List.copyOf(rows);
    }

    Advice(Way way, String rule, Message lead, List<Reason> reasons, List<Message> otherwise, List<Message> settings) {
        this(way, rule, lead, reasons, otherwise, settings, List.of());
    }

    Advice with(List<RankedRow> all) {
        return new Advice(way, rule, lead, reasons, otherwise, settings, all);
    }

    /** The rows that decide. */
    public List<RankedRow> deciding() {
        return rows.stream().limit(DECIDING).toList();
    }

    /** The recommendation in one sentence. */
    public Message headline() {
        return Message.of(switch (way) {
            case IMAP -> "advice.headline.imap";
            case POP -> "advice.headline.pop";
            case NONE -> "advice.headline.none";
        });
    }
}
