package mailsetup.diagnosis;

import java.util.stream.Stream;
import mailsetup.core.Message;

/** What a cause is not, as far as what was seen shows it. */
@FunctionalInterface
public interface RuledOut<S> {
    /** Such lines, the most telling first. */
    Stream<Message> lines(S seen, Diagnosis diagnosis);
}
