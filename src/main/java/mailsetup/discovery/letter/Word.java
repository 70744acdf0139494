package mailsetup.discovery.letter;

/** What a word of a letter says about the values beside it; the words themselves stand in the files of the languages. */
enum Word {
    /** A protocol, or what it is for. */
    IMAP, POP, SMTP, INCOMING, OUTGOING,
    /** One of the items that are looked for. */
    SERVER, PORT, SECURITY, USER, PASSWORD, ADDRESS,
    /** How a connection is protected; these are values as well as words. */
    TLS, STARTTLS, YES, NO,
    /** That this is about mail. */
    MAIL,
    /** How the user name is made: the whole address, or the part before the at sign. */
    WHOLE, PART,
    /** That what follows belongs to something else, until the letter speaks of mail again. */
    FOREIGN,
    /** That what stands beside it belongs to something else. */
    ASIDE,
    /** That what follows is no longer so. */
    FORMER,
    /** At the head of a column: how it was, and how it will be. */
    BEFORE, AFTER,
    /** That the sentence forbids what it names. */
    FORBIDDEN,
    /** That the values on both sides are a choice. */
    OR,
    /** That a value is none of the reader's own. */
    EXAMPLE,
    /** That a value holds for every server, or is that of the server named before. */
    ALL, SAME,
    /** Whether a server wants a login, which it always does. */
    AUTH;

    boolean isSecurity() {
        return this == TLS || this == STARTTLS;
    }

    boolean isAnswer() {
        return this == YES || this == NO;
    }

    /** Whether it names what stands beside it. */
    boolean isLabel() {
        return switch (this) {
            case TLS, STARTTLS, YES, NO, WHOLE, PART, BEFORE, AFTER, FORBIDDEN, OR, SAME -> false;
            default -> true;
        };
    }
}
