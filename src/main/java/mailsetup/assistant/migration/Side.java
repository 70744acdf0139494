package mailsetup.assistant.migration;

import java.util.Locale;

/** One of the two servers of a move. */
public enum Side {
    /** Where the mailbox was. */
    OLD,
    /** Where it goes. */
    NEW;

    /** The one opposite. */
    public Side other() {
        return this == OLD ? NEW : OLD;
    }

    /** How message keys and JSON spell it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
