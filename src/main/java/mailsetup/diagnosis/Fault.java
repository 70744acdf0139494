package mailsetup.diagnosis;

import java.util.List;
import java.util.Locale;
import mailsetup.core.ServerSettings;

/**
 * What a fault is called, where it belongs and whose move it is.
 *
 * @param id stable word, also the name of its texts
 * @param rows of the fault catalogue
 */
public record Fault(String id, Rung rung, Mover mover, List<String> rows) {
    /** Copies the rows. */
    public Fault {
        rows = List.copyOf(rows);
        if (!id.equals(id.toLowerCase(Locale.ROOT))) {
            throw new IllegalArgumentException("ids are lower case");
        }
    }

    /** A fault with these rows. */
    public static Fault of(String id, Rung rung, Mover mover, String... rows) {
        return new Fault(id, rung, mover, List.of(rows));
    }

    /** Begins a diagnosis of this fault; the facts go into its texts. */
    public Verdict on(ServerSettings server, Object... facts) {
        return new Verdict(this, server, List.of(facts));
    }
}
