package mailsetup.assistant.migration;

import java.time.Instant;
import java.util.OptionalLong;

/**
 * What an earlier look counted at the old server.
 *
 * @param messages in its inbox
 */
public record Earlier(Instant at, long messages) {
    /** How many more there are now; empty when there are not more. */
    public OptionalLong more(OptionalLong now) {
        return now.isPresent() && now.getAsLong() > messages
                ? OptionalLong.of(now.getAsLong() - messages)
                : OptionalLong.empty();
    }
}
