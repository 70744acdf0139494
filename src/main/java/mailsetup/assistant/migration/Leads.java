package mailsetup.assistant.migration;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All that was learnt, in the order of asking. */
public record Leads(List<Lead> all) {
    public Leads {
        all = List.copyOf(all);
    }

    /** These and more. */
    public Leads and(Collection<Lead> more) {
        return new Leads(Stream.concat(all.stream(), more.stream()).toList());
    }

    /** What that one told of that name. */
    public Optional<Lead> find(Source source, Asked asked, String name) {
        return all.stream().filter(lead -> lead.source() == source && lead.asked() == asked && lead.name().equals(name))
                .findFirst();
    }

    /** Its values; empty when nothing was told. */
    public List<String> values(Source source, Asked asked, String name) {
        return find(source, asked, name).map(Lead::values).orElse(List.of());
    }

    /** The addresses of a name, as that one tells them. */
    public List<String> addresses(Asked asked, String name) {
        return values(Source.ADDRESS, asked, name);
    }

    /** Whether that one knows that there is nothing. */
    public boolean denied(Source source, Asked asked, String name) {
        return find(source, asked, name).filter(lead -> lead.outcome() == Lead.Outcome.NOTHING).isPresent();
    }

    /** Where the name really leads: asked where it is kept, else elsewhere, else here. */
    public List<String> current(String name) {
        return Stream.of(Asked.AUTHORITY, Asked.SECOND, Asked.RESOLVER, Asked.SYSTEM).map(by -> addresses(by, name))
                .filter(found -> !found.isEmpty()).findFirst().orElse(List.of());
    }

    /** Where this computer still goes under that name although it leads elsewhere now; usually empty. */
    public List<String> stale(String name) {
        var current = current(name);
        return Stream.of(Asked.SYSTEM, Asked.RESOLVER).flatMap(by -> addresses(by, name).stream()).distinct()
                .filter(address -> !current.contains(address)).toList();
    }

    /** The addresses that the hosts file of this computer gives the name. */
    public List<String> hostsLines(String name) {
        return values(Source.HOSTS_FILE, Asked.SYSTEM, name);
    }

    /** What the domain itself says now, else what is remembered of it; empty for no such record. */
    public List<String> now(Source source, String name) {
        return find(source, Asked.AUTHORITY, name).filter(lead -> lead.outcome() != Lead.Outcome.NO_ANSWER)
                .map(Lead::values).orElseGet(() -> values(source, Asked.RESOLVER, name));
    }

    /** How much longer the answer of the usual name servers stands; zero when they have none. */
    public Duration remaining(Source source, String name) {
        return find(source, Asked.RESOLVER, name).map(Lead::ttl).orElse(Duration.ZERO);
    }

    /** All host names that one kind of source gives, each once. */
    public List<String> hosts(Source source) {
        return all.stream().filter(lead -> lead.source() == source).flatMap(lead -> lead.values().stream()).distinct()
                .toList();
    }

    /** From where these addresses of the name are known; what names the name alone counts where it leads now. */
    public List<Lead> about(String name, Collection<String> addresses) {
        boolean now = current(name).stream().anyMatch(addresses::contains);
        return all.stream().filter(lead -> lead.name().equals(name)
                ? lead.values().stream().anyMatch(addresses::contains)
                : now && lead.values().contains(name)).toList();
    }
}
