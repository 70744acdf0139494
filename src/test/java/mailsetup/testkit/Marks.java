package mailsetup.testkit;

/** A part of a document that a test makes, between two marks; the words around it are somebody's. */
public final class Marks {
    private Marks() {}

    /**
     * The document with what was made in the place of what stood between the marks.
     *
     * @throws AssertionError when the marks are not there, one behind the other
     */
    public static String with(String document, String begin, String end, String made) {
        int from = document.indexOf(begin);
        int to = from < 0 ? -1 : document.indexOf(end, from);
        if (to < 0) {
            throw new AssertionError("not in the document, one behind the other: " + begin + end);
        }
        return document.substring(0, from) + begin + made + document.substring(to);
    }
}
