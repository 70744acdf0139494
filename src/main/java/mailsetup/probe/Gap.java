package mailsetup.probe;

/**
 * Something about a mailbox that was not measured, or not in full, and why. The rest of the inspection stands.
 */
public record Gap(Fact fact, Why why) {
    /** What is missing. */
    public enum Fact {
        /** How long one command takes. */
        LATENCY,
        /** What program the server runs. */
        PRODUCT,
        /** The list of folders. */
        FOLDERS,
        /** How much mail lies in folders other than the inbox. */
        ELSEWHERE,
        /** How much room there is on the server. */
        QUOTA,
        /** How much was not read yet. */
        UNREAD,
        /** How big all mail in the inbox is. */
        SIZE,
        /** How big the biggest mail is. */
        LARGEST,
        /** When the oldest and the newest mail arrived. */
        DATES
    }

    /** Why. */
    public enum Why {
        /** The server does not offer it. */
        NOT_OFFERED,
        /** The server offers it, and then said no. */
        REFUSED,
        /** The answer did not come in time. */
        TOO_SLOW,
        /** The time for extras was over before it was asked. */
        NO_TIME,
        /** Only some of very many were looked at, so the value is an estimate or a lower bound. */
        SAMPLED
    }
}
