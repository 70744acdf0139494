package mailsetup.discovery.web;

/** What came of asking a place for programs. */
public sealed interface ApiAnswer {
    /** It answered, with whatever status. */
    record Replied(int status, Content content) implements ApiAnswer {}

    /** It did not. */
    record Failed(WebAnswer.Why why) implements ApiAnswer {}
}
