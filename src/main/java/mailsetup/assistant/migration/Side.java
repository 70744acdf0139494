package mailsetup.assistant.migration;

import mailsetup.core.Keyword;

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
        return Keyword.of(this);
    }
}
