package mailsetup.discovery;

import java.util.List;
import java.util.Map;
import java.util.Set;
import mailsetup.core.Candidate;
import mailsetup.core.Endpoint;
import mailsetup.core.Message;
import mailsetup.core.Protocol;

/** What came of asking one source. */
public sealed interface SourceAnswer {
    /**
     * Settings.
     *
     * @param candidates best first
     * @param verdicts what the source learnt by reaching servers itself, without a password; empty where it only read
     * @param denied protocols that the mail domain says it does not offer (RFC 6186 section 3.4)
     */
    record Settings(List<Candidate> candidates, Map<Endpoint, Boolean> verdicts,
            Set<Protocol> denied) implements SourceAnswer {
        public Settings {
            candidates = List.copyOf(candidates);
            verdicts = Map.copyOf(verdicts);
            denied = Set.copyOf(denied);
        }

        /** Whether there is a server to receive from and one to send through: then no lower source is needed. */
        public boolean complete() {
            return Protocol.complete(candidates.stream().map(candidate -> candidate.settings().endpoint())
                    .filter(endpoint -> verdicts.getOrDefault(endpoint, verdicts.isEmpty())).map(Endpoint::protocol)
                    .toList());
        }
    }

    /** The source knows nothing of this domain. */
    record Nothing() implements SourceAnswer {}

    /** The source has something, or may have, that could not be used; why, as a text. */
    record Unusable(Message why) implements SourceAnswer {}

    /** Published settings, or nothing when there are none. */
    static SourceAnswer of(List<Candidate> candidates) {
        return candidates.isEmpty() ? new Nothing() : new Settings(candidates, Map.of(), Set.of());
    }
}
