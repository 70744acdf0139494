package mailsetup.discovery.input;

import java.util.List;
import java.util.Optional;

/**
 * What a field's text came to.
 *
 * @param value the normalised value; empty while an {@link Remark.Kind#ERROR} stands in the way
 * @param remarks what to say beside the field, most important first; nothing typed is ever lost
 */
public record Reading<T>(Optional<T> value, List<Remark> remarks) {
    public Reading {
        remarks = List.copyOf(remarks);
    }
}
