package mailsetup.discovery.letter;

/** What a word of a letter says about the values beside it. */
enum Word {
    /** A protocol, or what it is for. */
    IMAP, POP, SMTP, INCOMING, OUTGOING,
    /** One of the items that are looked for. */
    SERVER, PORT, SECURITY, USER, PASSWORD, ADDRESS,
    /** How a connection is protected; these are values as well as words. */
    TLS, STARTTLS, YES, NO,
    /** That this is about mail. */
    MAIL,
    /** That what follows belongs to something else, until the letter speaks of mail again. */
    FOREIGN,
    /** That what stands beside it belongs to something else. */
    ASIDE,
    /** That what follows is no longer so. */
    FORMER,
    /** That a value is none of the reader's own. */
    EXAMPLE,
    /** That a value holds for every server. */
    ALL,
    /** Whether a server wants a login, which it always does. */
    AUTH;

    boolean isSecurity() {
        return this == TLS || this == STARTTLS;
    }

    boolean isAnswer() {
        return this == YES || this == NO;
    }

    boolean isLabel() {
        return !isSecurity() && !isAnswer();
    }
}
