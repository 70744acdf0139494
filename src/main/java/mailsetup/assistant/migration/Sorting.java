package mailsetup.assistant.migration;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import mailsetup.core.Hostname;

/**
 * Tells old from new. What was typed counts most; then a name that leads here to another place than its owner says now;
 * then the settings the person had. Without any of these there is no sign of a move, however many hosts a domain has.
 */
public final class Sorting {
    private static final List<String> USUAL = List.of("mail.", "imap.", "pop.");

    private final MoveQuestion question;
    private final Leads leads;
    private final Hostname agreed;

    private Sorting(MoveQuestion question, Leads leads) {
        this.question = question;
        this.leads = leads;
        this.agreed = agreedName();
    }

    /** The two sides, as far as they can be told apart. */
    public static Sides of(MoveQuestion question, Leads leads) {
        return new Sorting(question, leads).sides();
    }

    /** The names that servers of a domain usually have. */
    public static Stream<Hostname> usual(Hostname domain) {
        return USUAL.stream().flatMap(prefix -> host(prefix + domain.ascii()).stream());
    }

    private Sides sides() {
        var known = typed(Side.OLD).map(SideLocation::addresses).orElse(List.of());
        var current = typed(Side.NEW).or(() -> first(currents(), known));
        var avoid = current.map(SideLocation::addresses).orElse(List.of());
        var old = typed(Side.OLD).or(() -> first(olds(), avoid));
        return new Sides(agreed, old, current);
    }

    /** The name in the mail program: one under the mail domain if there is one, because only such a name can move. */
    private Hostname agreedName() {
        var typed = Stream.concat(question.current().stream(), question.old().stream());
        var had = question.had().stream().map(settings -> settings.endpoint().host());
        var all = Stream.of(had, typed, published()).flatMap(s -> s).filter(host -> !host.isAddress()).toList();
        var usual = usual(question.address().domain()).filter(name -> leads.all().stream()
                .anyMatch(lead -> lead.name().equals(name.ascii()) && !lead.values().isEmpty()));
        return Stream.of(all.stream().filter(this::isOwn), usual, all.stream(), hosts(Source.MX)).flatMap(s -> s)
                .findFirst().orElseGet(() -> Hostname.of("mail." + question.address().domain().ascii()));
    }

    private Optional<SideLocation> typed(Side side) {
        return question.typed(side).flatMap(host -> {
            if (host.isAddress()) {
                return place(side, agreed, List.of(host.ascii()));
            }
            var name = host.ascii();
            var before = side == Side.OLD ? before(name) : List.<String>of();
            return place(side, host, before.isEmpty() ? leads.current(name) : before);
        });
    }

    private Stream<Optional<SideLocation>> currents() {
        boolean known = question.old().isPresent() || !question.had().isEmpty();
        return Stream.concat(Stream.of(agreed), known ? Stream.concat(published(), hosts(Source.MX)) : Stream.of())
                .map(host -> place(Side.NEW, host, leads.current(host.ascii())));
    }

    private Stream<Optional<SideLocation>> olds() {
        var had = question.had().stream().map(settings -> settings.endpoint().host());
        var further = question.current().isPresent()
                ? Stream.of(Stream.of(agreed), published(), hosts(Source.MX)).flatMap(s -> s)
                : Stream.<Hostname>of();
        return Stream.concat(Stream.of(place(Side.OLD, agreed, before(agreed.ascii()))),
                Stream.concat(had, further).map(host -> place(Side.OLD, host, leads.current(host.ascii()))));
    }

    /** Where the name led, or leads by the hosts file; empty when it leads to one place only. */
    private List<String> before(String name) {
        var stale = leads.stale(name);
        var current = leads.current(name);
        return stale.isEmpty()
                ? leads.hostsLines(name).stream().filter(address -> !current.contains(address)).toList()
                : stale;
    }

    private Stream<Hostname> published() {
        return Stream.concat(hosts(Source.SRV), hosts(Source.PUBLISHED));
    }

    private Stream<Hostname> hosts(Source source) {
        return leads.hosts(source).stream().flatMap(name -> host(name).stream());
    }

    private boolean isOwn(Hostname host) {
        var domain = question.address().domain().ascii();
        return host.ascii().equals(domain) || host.ascii().endsWith("." + domain);
    }

    private Optional<SideLocation> place(Side side, Hostname name, List<String> addresses) {
        return addresses.isEmpty()
                ? Optional.empty()
                : Optional.of(new SideLocation(side, name, addresses, leads.about(name.ascii(), addresses)));
    }

    private static Optional<SideLocation> first(Stream<Optional<SideLocation>> places, List<String> avoid) {
        Predicate<SideLocation> apart = place -> Collections.disjoint(place.addresses(), avoid);
        return places.flatMap(Optional::stream).filter(apart).findFirst();
    }

    private static Optional<Hostname> host(String name) {
        try {
            return Optional.of(Hostname.of(name));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
