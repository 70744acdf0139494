package mailsetup.core.ledger;

/** Opens lines; for what purpose was decided by whoever handed it over. */
@FunctionalInterface
public interface LedgerWriter {
    /** A new line, to be opened before the first packet leaves. */
    OpenEntry open(Receiver to, Transport transport);

    /** Whose lines are in no ledger: the writer of tests and of what never leaves this computer. */
    static LedgerWriter none() {
        return (_, _) -> OpenEntry.loose();
    }
}
