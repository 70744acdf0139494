package mailsetup.discovery;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import mailsetup.core.EmailAddress;
import mailsetup.core.Endpoint;
import mailsetup.core.Hostname;
import mailsetup.core.Protocol;
import mailsetup.core.ServerSettings;
import mailsetup.core.Trust;
import mailsetup.probe.Failure;
import mailsetup.probe.ProbeReport;

/**
 * What is known at one moment of a search.
 *
 * @param found best first for each protocol
 * @param sources all of them, best first
 * @param over whether nothing more will come
 * @param reached what was seen of servers on the way, without a password
 */
public record Discovered(EmailAddress address, Consent consent, List<Found> found, List<SourceState> sources,
        boolean over, List<ProbeReport> reached) {
    public Discovered {
        found = List.copyOf(found);
        sources = List.copyOf(sources);
        reached = List.copyOf(reached);
    }

    /** A search of which nobody kept what it saw. */
    public Discovered(EmailAddress address, Consent consent, List<Found> found, List<SourceState> sources,
            boolean over) {
        this(address, consent, found, sources, over, List.of());
    }

    /** The same with what was seen of servers on the way. */
    public Discovered seeing(List<ProbeReport> reports) {
        return new Discovered(address, consent, found, sources, over, reports);
    }

    /** Whether the search saw that the name of this server leads nowhere. */
    public boolean isGone(ServerSettings server) {
        return reached.stream().filter(report -> report.settings().endpoint().host().equals(server.endpoint().host()))
                .anyMatch(report -> report.failedWith(Failure.NameNotFound.class).isPresent());
    }

    /** All candidates for that protocol, best first. */
    public List<Found> on(Protocol protocol) {
        return found.stream().filter(each -> each.settings().protocol() == protocol).toList();
    }

    /** The user name that whoever named a server of this host, or of its owner, has named with it. */
    public Optional<String> user(Endpoint door) {
        var host = door.host();
        return Stream.<Predicate<Hostname>>of(host::equals, other -> PublicSuffixes.sameOwner(other, host))
                .flatMap(fits -> found.stream().filter(each -> each.from().trust() != Trust.GUESSED)
                        .map(Found::settings).filter(settings -> fits.test(settings.endpoint().host())))
                .map(ServerSettings::user).findFirst();
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
