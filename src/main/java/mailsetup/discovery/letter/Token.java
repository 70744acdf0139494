package mailsetup.discovery.letter;

/**
 * A word or a value.
 *
 * @param word what a word says; only for {@link Kind#WORD}
 * @param start where it begins in the narrowed text
 * @param end where it ends there
 */
record Token(Kind kind, Word word, String text, int start, int end) {
    /** What it looks like. */
    enum Kind {
        WORD, HOST, ADDRESS, NUMBER, URL
    }

    boolean is(Word wanted) {
        return kind == Kind.WORD && word == wanted;
    }

    /** Not a page of a web server. */
    boolean isBare() {
        return kind != Kind.URL || text.matches("[A-Za-z0-9]+://[^/]++/?");
    }

    boolean isProtocol() {
        return is(Word.IMAP) || is(Word.POP) || is(Word.SMTP) || is(Word.INCOMING) || is(Word.OUTGOING);
    }

    boolean isLabel() {
        return kind == Kind.WORD && word.isLabel();
    }
}
