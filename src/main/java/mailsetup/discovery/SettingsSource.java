package mailsetup.discovery;

import java.util.Set;
import mailsetup.core.Origin;

/** One way to come by settings for an address. */
public interface SettingsSource {
    /** Which way. */
    Origin origin();

    /** Who is asked; the source is left out unless all of them may be. */
    Set<Party> asks();

    /** Whether the standard gives this source no way to ask without the whole address. */
    default boolean needsWholeAddress() {
        return false;
    }

    /**
     * Asks, and waits no longer than the deadline of the question. An interrupt ends it at once; what is answered then
     * does not matter. Fails by its answer, never by an exception.
     */
    SourceAnswer find(Question question);
}
