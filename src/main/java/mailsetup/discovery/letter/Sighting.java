package mailsetup.discovery.letter;

import java.util.Set;
import mailsetup.core.Protocol;

/**
 * A value at its place, before it is decided what to make of it.
 *
 * @param text in the narrowed text, or one of the constants
 * @param start where it begins in the narrowed text
 * @param end where it ends there
 * @param protocols the servers it may be meant for
 */
record Sighting(Item item, String text, int start, int end, Set<Protocol> protocols, Strength strength) {
    /** A user name that is the whole address. */
    static final String WHOLE = "@";
    /** A user name that is the part before the at sign. */
    static final String PART = "@<";

    /** A user name that was said before, or else the address. */
    static final String ABOVE = "@^";

    /** What ties it to its item, strongest first. */
    enum Strength {
        /** A label of its own. */
        OWN,
        /** The heading, the column or the line it stands in. */
        SECTION,
        /** What was spoken of last. */
        NEAR,
        /** Nothing. */
        ANY
    }

    Sighting {
        protocols = Set.copyOf(protocols);
    }

    boolean isFor(Protocol protocol) {
        return protocols.contains(protocol);
    }
}
