package mailsetup.diagnosis;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import mailsetup.core.Candidate;
import mailsetup.core.Message;
import mailsetup.core.Origin;
import mailsetup.core.Protocol;
import mailsetup.core.Provenance;
import mailsetup.core.ServerSettings;
import mailsetup.core.Trust;
import mailsetup.probe.ProbeReport;

/**
 * Who named the servers of a case, and what came of asking for them.
 *
 * @param candidates all that were named, best first
 * @param unusable what was published and could not be used
 * @param denied protocols that the domain says it does not offer (RFC 6186 section 3.4)
 * @param reached what a search saw of servers, without a password
 */
public record Named(List<Candidate> candidates, List<Unusable> unusable, Set<Protocol> denied,
        List<ProbeReport> reached) {
    /** Nothing is known of that: as if the person had named them. */
    public static final Named NOTHING = new Named(List.of(), List.of(), Set.of(), List.of());

    private static final Set<Origin> LISTS = Set.of(Origin.PRESET, Origin.PUBLIC_LIST);

    /** Something published that could not be used, and why. */
    public record Unusable(Origin origin, Message why) {}

    public Named {
        candidates = List.copyOf(candidates);
        unusable = List.copyOf(unusable);
        denied = Set.copyOf(denied);
        reached = List.copyOf(reached);
    }

    /** These servers, all by that way. */
    public static Named by(Provenance from, List<ServerSettings> servers) {
        return new Named(servers.stream().map(server -> new Candidate(server, from)).toList(), List.of(), Set.of(),
                List.of());
    }

    /** The same, where the person named these servers. */
    public Named typed(List<ServerSettings> servers) {
        return new Named(Stream.concat(by(Provenance.TYPED, servers).candidates.stream(), candidates.stream()).toList(),
                unusable, denied, reached);
    }

    /** Whether nobody named it but this program. */
    public boolean isGuess(ServerSettings server) {
        return trust(server).filter(Trust.GUESSED::equals).isPresent();
    }

    /** Whether a list that came with this program, or with the person's organisation, has the server's name. */
    public boolean isListed(ServerSettings server) {
        return candidates.stream().filter(each -> LISTS.contains(each.from().origin()))
                .anyMatch(each -> each.settings().endpoint().host().equals(server.endpoint().host()));
    }

    /** How near to the person whoever named it stands: 0 the person or this program's own list, 2 nobody at all. */
    int distance(ServerSettings server) {
        return trust(server).map(trust -> trust == Trust.OWN ? 0 : trust == Trust.GUESSED ? 2 : 1).orElse(0);
    }

    private Optional<Trust> trust(ServerSettings server) {
        return candidates.stream().filter(each -> each.settings().endpoint().equals(server.endpoint()))
                .map(each -> each.from().trust()).min(Comparator.naturalOrder());
    }
}
