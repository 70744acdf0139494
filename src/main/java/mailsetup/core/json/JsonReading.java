package mailsetup.core.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/** What became of JSON from outside. */
public sealed interface JsonReading {
    /** What stands there. */
    record Tree(JsonNode root) implements JsonReading {}

    /**
     * It is not read.
     *
     * @param line from 1 on; 1 where no place is known
     * @param column likewise
     */
    record Refused(Reason why, int line, int column) implements JsonReading {
        static Refused because(Reason why) {
            return new Refused(why, 1, 1);
        }
    }

    /** Why it is not read. */
    enum Reason {
        TOO_LARGE, NOT_UTF8, TOO_MUCH, TWICE, SYNTAX
    }

    /** What stands there, for whom the reason does not matter. */
    default Optional<JsonNode> tree() {
        return this instanceof Tree(var root) ? Optional.of(root) : Optional.empty();
    }
}
