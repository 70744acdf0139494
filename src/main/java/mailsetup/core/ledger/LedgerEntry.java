package mailsetup.core.ledger;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * A line of the ledger.
 *
 * @param at when it began, by the clock of this computer
 * @param after the same, counted from when the ledger was opened
 * @param purpose what for, and so on what consent
 * @param told what the other side learnt beyond the address and the time that every connection shows
 */
public record LedgerEntry(Instant at, Duration after, Receiver to, Transport transport, Purpose purpose,
        List<Disclosure> told) {
    public LedgerEntry {
        told = List.copyOf(told);
    }

    /** Whether a password went out. */
    public boolean hasPassword() {
        return told.stream().anyMatch(Disclosure.Password.class::isInstance);
    }
}
