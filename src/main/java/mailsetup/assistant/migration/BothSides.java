package mailsetup.assistant.migration;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mailsetup.core.Endpoint;
import mailsetup.core.Protocol;
import mailsetup.core.Security;
import mailsetup.core.ServerSettings;

/**
 * All that the verdicts on a move stand on. No password in it.
 *
 * @param published settings that somebody publishes for the address
 * @param now when it was seen, in the time zone of the person
 */
public record BothSides(MoveQuestion question, Leads leads, Sides sides, Optional<SideFacts> old,
        Optional<SideFacts> current, List<ServerSettings> published, ZonedDateTime now) {
    public BothSides {
        published = List.copyOf(published);
    }

    /** What that side showed. */
    public Optional<SideFacts> on(Side side) {
        return side == Side.OLD ? old : current;
    }

    /** The mail domain. */
    public String domain() {
        return question.address().domain().ascii();
    }

    /** The agreed name as the name system writes it. */
    public String agreed() {
        return sides.agreed().ascii();
    }

    /** What stands for that side in a diagnosis. */
    public ServerSettings subject(Side side) {
        return on(side).flatMap(SideFacts::subject).orElseGet(() -> new ServerSettings(
                Endpoint.standard(Protocol.IMAP, sides.on(side).map(SideLocation::name).orElse(sides.agreed()),
                        Security.TLS),
                question.address().toString()));
    }

    /** Both sides, where the login was good on both; empty otherwise. */
    public Optional<Pair> mailboxes() {
        return old.filter(SideFacts::loggedIn)
                .flatMap(before -> current.filter(SideFacts::loggedIn).map(after -> new Pair(before, after)));
    }

    /** Both sides, where something answers on both. */
    public Optional<Pair> answering() {
        return old.filter(SideFacts::answers)
                .flatMap(before -> current.filter(SideFacts::answers).map(after -> new Pair(before, after)));
    }

    /** The side on which that host is; empty when on neither. */
    public Optional<Side> sideOf(String host) {
        var addresses = leads.current(host);
        return Stream.of(Side.NEW, Side.OLD)
                .filter(side -> sides.on(side)
                        .filter(place -> addresses.stream().anyMatch(place.addresses()::contains)).isPresent())
                .findFirst()
                .or(() -> Stream.of(Side.NEW, Side.OLD).filter(side -> sameOperator(host, side)).findFirst());
    }

    /** Not where both sides or the mail domain itself have that owner: then the name tells nothing. */
    private boolean sameOperator(String host, Side side) {
        var owner = Owners.of(host);
        return owner.isPresent() && !owner.equals(Owners.of(domain()))
                && sides.on(side).filter(place -> Owners.of(place.name().ascii()).equals(owner)).isPresent()
                && sides.on(side.other()).filter(place -> Owners.of(place.name().ascii()).equals(owner)).isEmpty();
    }

    /** Two sides that can be compared. */
    public record Pair(SideFacts old, SideFacts current) {}
}
