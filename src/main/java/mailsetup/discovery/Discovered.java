package mailsetup.discovery;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mailsetup.core.EmailAddress;
import mailsetup.core.Protocol;

/**
 * What is known at one moment of a search.
 *
 * @param found best first for each protocol
 * @param sources all of them, best first
 * @param over whether nothing more will come
 */
public record Discovered(EmailAddress address, Consent consent, List<Found> found, List<SourceState> sources,
        boolean over) {
    /** Copies the lists. */
    public Discovered {
        found = List.copyOf(found);
        sources = List.copyOf(sources);
    }

    /** All candidates for that protocol, best first. */
    public List<Found> on(Protocol protocol) {
        return found.stream().filter(each -> each.settings().protocol() == protocol).toList();
    }

    /** The best candidate for that protocol. */
    public Optional<Found> best(Protocol protocol) {
        return on(protocol).stream().findFirst();
    }

    /** The best candidate of each protocol, in the order IMAP, POP3, SMTP. */
    public List<Found> best() {
        return Stream.of(Protocol.values()).flatMap(protocol -> best(protocol).stream()).toList();
    }
}
