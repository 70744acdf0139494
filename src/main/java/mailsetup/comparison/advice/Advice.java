package mailsetup.comparison.advice;

import java.util.List;
import mailsetup.core.Message;

/**
 * A recommendation. Both ways stay open whatever it says.
 *
 * @param rule the line of the decision list that decided, a stable word
 * @param reasons the deciding one first; two or three with a recommendation, one or more without
 * @param otherwise what would change it; without a recommendation, what to do
 * @param settings what to set in the mail program with it
 */
public record Advice(Way way, String rule, List<Reason> reasons, List<Message> otherwise, List<Message> settings) {
    /** Copies the lists. */
    public Advice {
        reasons = List.copyOf(reasons);
        otherwise = List.copyOf(otherwise);
        settings = List.copyOf(settings);
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
