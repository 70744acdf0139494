package mailsetup.support.guide;

/** Where the Help of each page leads. */
public enum Help {
    /** Mail address and password. */
    ADDRESS(Chapter.FIRST_SETUP, "address"),
    /** The servers. */
    SERVERS(Chapter.FIRST_SETUP, "servers"),
    /** The sign-in at the provider's own page. */
    SIGN_IN(Chapter.SIGN_IN, "how"),
    /** The live test. */
    TEST(Chapter.FIRST_SETUP, "test"),
    /** What came of it. */
    RESULTS(Chapter.FIRST_SETUP, "results"),
    /** The mail program. */
    HANDOVER(Chapter.FIRST_SETUP, "handover"),
    /** The faults to practise with. */
    LAB(Chapter.SUPPORT, "training"),
    /** What callers read out. */
    SCRIPT(Chapter.SUPPORT, "script"),
    /** The mail server has moved or will move. */
    MOVE(Chapter.SUPPORT, "migration"),
    /** A report, before it is saved or when it was opened. */
    REPORT(Chapter.SUPPORT, "report"),
    /** What has left this computer. */
    LEDGER(Chapter.PRIVACY, "check");

    private final Chapter chapter;
    private final String section;

    Help(Chapter chapter, String section) {
        this.chapter = chapter;
        this.section = section;
    }

    /** What explains the page. */
    public Place place() {
        return new Place(chapter, section);
    }
}
