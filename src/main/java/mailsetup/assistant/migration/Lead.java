package mailsetup.assistant.migration;

import java.time.Duration;
import java.util.List;

/**
 * One thing that was learnt about the servers of a domain.
 *
 * @param name what it is about: lower-case ASCII without the last dot
 * @param values numeric addresses, host names or, for SPF, the text of the record; empty when there is none
 * @param ttl how much longer the answer may be remembered; zero where that means nothing
 */
public record Lead(Source source, Asked asked, Outcome outcome, String name, List<String> values, Duration ttl) {
    public Lead {
        values = List.copyOf(values);
    }

    /** How asking ended. */
    public enum Outcome {
        /** There is something. */
        FOUND,
        /** There is nothing, and whoever was asked knows it. */
        NOTHING,
        /** Nobody answered. */
        NO_ANSWER
    }

    /** Something that needed no question to the name system. */
    public static Lead of(Source source, Asked asked, String name, List<String> values) {
        return new Lead(source, asked, values.isEmpty() ? Outcome.NOTHING : Outcome.FOUND, name, values, Duration.ZERO);
    }
}
