package mailsetup.core.ledger;

/** Why something was sent, and on what consent. */
public enum Purpose {
    /** Servers were searched: who is asked was said before, and each could be left out. */
    SEARCH(true),
    /** Servers were tested, which were on the screen before or named on the command line. */
    TEST(true),
    /** The cause of a failure was looked for, without login and only around the servers that failed. */
    CAUSES(false),
    /** Independent hosts were asked about the network. */
    CONTROL(true),
    /** A mail to oneself was sent and looked for. */
    SELF_TEST(true),
    /** The move of a mailbox was examined. */
    MOVE(true),
    /** The person signed in at the provider's page, which was named before. */
    SIGN_IN(true);

    private final boolean asked;

    Purpose(boolean asked) {
        this.asked = asked;
    }

    /** Whether the person was asked and agreed; otherwise no yes was needed. */
    public boolean asked() {
        return asked;
    }
}
