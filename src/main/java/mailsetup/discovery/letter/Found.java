package mailsetup.discovery.letter;

import java.util.List;
import java.util.Optional;
import mailsetup.discovery.input.Remark;

/**
 * Something that stands in a letter.
 *
 * @param value empty where what stands there cannot be used; a doubt says why
 * @param start where it begins in the pasted text
 * @param end where it ends there
 * @param doubts what is odd about it, most important first
 */
public record Found<T>(Optional<T> value, int start, int end, List<Remark> doubts, Confidence confidence) {
    public Found {
        doubts = List.copyOf(doubts);
    }
}
