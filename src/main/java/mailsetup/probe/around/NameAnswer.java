package mailsetup.probe.around;

import java.time.Duration;
import java.util.List;

/**
 * One answer of a name server to one question.
 *
 * @param purpose why the name was asked for
 * @param name as asked, lower-case ASCII without the last dot
 * @param values addresses, or target names without the last dot ({@code .} for the root); empty unless found
 * @param ttl how long the answer may be kept; zero unless found
 */
public record NameAnswer(Asked asked, Purpose purpose, String name, RecordKind kind, Outcome outcome,
        List<String> values, Duration ttl) {
    public NameAnswer {
        values = List.copyOf(values);
    }

    /** Who was asked. */
    public enum Asked {
        /** The name servers this computer is set to use. */
        OWN,
        /** A public resolver, with consent. */
        PUBLIC
    }

    /** Why a name was asked for. */
    public enum Purpose {
        /** It belongs to the case. */
        NAME,
        /** An invented label under the mail domain, which only a wildcard answers. */
        STRAY_LABEL,
        /** An invented domain, which no honest resolver answers. */
        STRAY_DOMAIN
    }

    /** How it ended. */
    public enum Outcome {
        /** There are such records. */
        FOUND,
        /** The name exists, but has no such record. */
        NO_DATA,
        /** The name does not exist (NXDOMAIN). */
        NO_SUCH_NAME,
        /** The name server could not tell (SERVFAIL and others). */
        SERVER_FAILURE,
        /** The name server does not answer such questions, or not to this computer (REFUSED). */
        REFUSED,
        /** No answer in time. */
        NO_REPLY
    }

    /** Whether there are such records. */
    public boolean found() {
        return outcome == Outcome.FOUND;
    }

    /** Whether the name server denies that there are any. */
    public boolean denied() {
        return outcome == Outcome.NO_DATA || outcome == Outcome.NO_SUCH_NAME;
    }
}
