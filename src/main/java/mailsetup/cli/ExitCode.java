package mailsetup.cli;

/** How the program ends (docs/command-line.md). */
enum ExitCode {
    /** Everything asked for is well. */
    FINE(0),
    /** Something does not work, or is not known. */
    TROUBLE(1),
    /** Wrong usage. */
    USAGE(2),
    /** A password would go to hosts that the person did not choose; it was not sent, and the question is told. */
    CONSENT(3),
    /** A fault of this program (EX_SOFTWARE of sysexits.h). */
    OUR_FAULT(70);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    static ExitCode of(boolean fine) {
        return fine ? FINE : TROUBLE;
    }

    int number() {
        return number;
    }
}
