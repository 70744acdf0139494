package mailsetup.core.ledger;

/** Opens lines; on what ground was decided by whoever handed it over. */
@FunctionalInterface
public interface Pen {
    /** A new line, to be opened before the first packet leaves. */
    Line open(Receiver to, Way way);

    /** Whose lines are in no ledger: the pen of tests and of what never leaves this computer. */
    static Pen dry() {
        return (_, _) -> Line.loose();
    }
}
