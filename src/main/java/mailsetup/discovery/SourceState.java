package mailsetup.discovery;

import java.time.Duration;
import java.util.Set;
import mailsetup.core.Origin;

/**
 * How one source stands.
 *
 * @param asks who is asked by it
 * @param took since it began; zero where it has not
 */
public record SourceState(Origin origin, Set<Party> asks, State state, Duration took) {
    /** How it can stand. */
    public sealed interface State {
        /** Not allowed by the person. */
        record SwitchedOff() implements State {}

        /** Would need the whole address, which the person did not allow. */
        record NeedsAddress() implements State {}

        /** Not begun. */
        record Waiting() implements State {}

        /** On. */
        record Asking() implements State {}

        /** Given up because a better one had answered, or time was over. */
        record NotNeeded() implements State {}

        /** Over. */
        record Answered(SourceAnswer answer) implements State {}
    }
}
