package mailsetup.assistant.migration;

import java.util.Set;
import java.util.stream.Stream;
import mailsetup.core.Message;

/**
 * One line of the comparison of both sides.
 *
 * @param id stable word
 */
public record MoveRow(String id, Message title, Message old, Message current) {
    private static final Set<String> UNKNOWN = Set.of("migration.unknown", "migration.not-found");

    /** Whether the sides are not the same in this. */
    public boolean differs() {
        return !old.equals(current);
    }

    /** Whether anything was seen on either side. */
    public boolean isKnown() {
        return Stream.of(old, current).map(Message::key).anyMatch(key -> !UNKNOWN.contains(key));
    }
}
