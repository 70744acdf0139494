package mailsetup.cli;

/** How the program ends (docs/command-line.md). */
final class ExitCode {
    /** Everything asked for is well. */
    static final int FINE = 0;
    /** Something does not work, or is not known. */
    static final int TROUBLE = 1;
    /** Wrong usage. */
    static final int USAGE = 2;
    /** A fault of this program (EX_SOFTWARE of sysexits.h). */
    static final int OUR_FAULT = 70;

    private ExitCode() {}
}
