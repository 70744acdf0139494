package mailsetup.discovery.letter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import mailsetup.core.EmailAddress;
import mailsetup.core.Hostname;
import mailsetup.core.MailPort;
import mailsetup.core.Message;
import mailsetup.core.Protocol;
import mailsetup.core.Secret;
import mailsetup.core.Security;
import mailsetup.discovery.input.AddressField;
import mailsetup.discovery.input.HostField;
import mailsetup.discovery.input.PasswordField;
import mailsetup.discovery.input.PortField;
import mailsetup.discovery.input.Reading;
import mailsetup.discovery.input.Remark;
import mailsetup.discovery.input.UserNameField;

/** Decides which of the values seen is which item. */
final class Choosing {
    private static final int MOST_ACCOUNTS = 50;
    private static final int MOST_HOSTS = 50;

    private final Traced plain;
    private final Traced narrow;
    private final Sightings seen;
    private final List<Message> remarks;

    Choosing(Traced plain, Traced narrow, Sightings seen, List<Message> remarks) {
        this.plain = plain;
        this.narrow = narrow;
        this.seen = seen;
        this.remarks = remarks;
    }

    LetterReading reading() {
        if (!seen.isOfMail()) {
            return new LetterReading(List.of(LetterAccount.NONE), Map.of(), remarks, List.of(), List.of());
        }
        var servers = new EnumMap<Protocol, LetterServer>(Protocol.class);
        for (var protocol : Protocol.values()) {
            server(protocol).ifPresent(server -> servers.put(protocol, server));
        }
        var accounts = accounts();
        if (accounts.stream().allMatch(each -> each.password().isEmpty())
                && seen.elsewhere(Item.PASSWORD).findAny().isPresent()) {
            remarks.add(Message.of("letter.other-password"));
        }
        return new LetterReading(accounts, servers, remarks, List.of(), List.of());
    }

    private List<LetterAccount> accounts() {
        var addresses = addresses();
        if (addresses.size() < 2) {
            return List.of(new LetterAccount(addresses.stream().findFirst().map(this::address),
                    passwords(0, Integer.MAX_VALUE)));
        }
        var all = new ArrayList<LetterAccount>();
        for (int i = 0; i < addresses.size(); i++) {
            int end = i + 1 < addresses.size() ? addresses.get(i + 1).start() : Integer.MAX_VALUE;
            all.add(new LetterAccount(Optional.of(address(addresses.get(i))),
                    passwords(addresses.get(i).start(), end)));
        }
        return all;
    }

    /** The best labelled ones; several of them are several accounts, while without any label only the first counts. */
    private List<Sighting> addresses() {
        var best = best(seen.of(Item.ADDRESS));
        var distinct = new ArrayList<Sighting>();
        best.stream()
                .filter(each -> distinct.size() < MOST_ACCOUNTS
                        && distinct.stream().noneMatch(other -> other.text().equalsIgnoreCase(each.text())))
                .forEach(distinct::add);
        var labelled = !best.isEmpty() && best.getFirst().strength() == Sighting.Strength.OWN;
        return labelled ? distinct : distinct.stream().limit(1).toList();
    }

    private Found<EmailAddress> address(Sighting sighting) {
        return found(sighting, AddressField.read(raw(sighting)), List.of());
    }

    private Optional<Found<Secret>> passwords(int from, int to) {
        var best = best(seen.of(Item.PASSWORD).filter(each -> each.start() >= from && each.start() < to));
        return best.stream().findFirst().map(first -> password(first, best));
    }

    private Found<Secret> password(Sighting first, List<Sighting> all) {
        var chars = raw(first).toCharArray();
        // That Caps Lock was on is no explanation for what somebody pasted.
        var doubts = new ArrayList<>(PasswordField.remarks(chars).stream()
                .filter(remark -> !remark.text().key().equals("input.password.capitals")).toList());
        if (all.stream().anyMatch(each -> !raw(each).equals(raw(first)))) {
            doubts.add(doubt("letter.two-passwords"));
        }
        var secret = new Secret(chars);
        Arrays.fill(chars, '\0');
        return new Found<>(Optional.of(secret), start(first), end(first), doubts, confidence(first));
    }

    private Optional<LetterServer> server(Protocol protocol) {
        var hosts = candidates(Item.SERVER, protocol);
        if (hosts.isEmpty()) {
            return Optional.empty();
        }
        var chosen = hosts.stream().limit(MOST_HOSTS)
                .filter(each -> HostField.read(raw(each), protocol).value().isPresent()).findFirst()
                .orElseGet(hosts::getFirst);
        var host = HostField.read(raw(chosen), protocol);
        var name = new Reading<Hostname>(host.value().map(each -> each.host()), host.remarks());
        var port = port(protocol);
        var security = security(protocol, port.flatMap(Found::value));
        return Optional.of(new LetterServer(protocol,
                Optional.of(found(chosen, name, others(chosen, hosts, Sighting::text))), port,
                new Protection(protocol, port).of(security.map(each -> place(each, Confidence.LABELLED)),
                        security.map(Sighting::text)),
                user(protocol)));
    }

    /** Of several the one that is encrypted from the first byte, unless the letter speaks of STARTTLS alone. */
    private Optional<Found<Integer>> port(Protocol protocol) {
        var ports = ports(protocol);
        var encrypted = Integer.toString(protocol.port(Security.TLS));
        var said = candidates(Item.SECURITY, protocol);
        var better = ports.stream().filter(each -> each.text().equals(encrypted))
                .filter(_ -> said.isEmpty() || said.stream().anyMatch(each -> each.text().contains("SSL")
                        || each.text().equals("TLS")))
                .findFirst();
        return better.or(() -> ports.stream().findFirst()).map(
                chosen -> found(chosen, PortField.read(raw(chosen), protocol), others(chosen, ports, Sighting::text)));
    }

    /**
     * A registered port is evidence by itself: where one stands that is this protocol's, those of others are not meant; and one
     * that is nobody's by the place where it stands is taken by its number.
     */
    private List<Sighting> ports(Protocol protocol) {
        var near = candidates(Item.PORT, protocol);
        var right = near.stream().filter(each -> usual(each).filter(other -> other != protocol).isEmpty()).toList();
        return !right.isEmpty()
                ? right
                : near.isEmpty()
                        ? seen.of(Item.PORT).filter(each -> usual(each).equals(Optional.of(protocol))).toList()
                        : near;
    }

    private static Optional<Protocol> usual(Sighting port) {
        return MailPort.of(Integer.parseInt(port.text())).map(MailPort::protocol);
    }

    /** "SSL: not used" behind the last of the servers holds for all that have no better. */
    private Optional<Sighting> security(Protocol protocol, Optional<Integer> port) {
        var implied = port.equals(Optional.of(protocol.port(Security.TLS)));
        var said = candidates(Item.SECURITY, protocol);
        return said.stream().filter(each -> implied != each.text().equals("STARTTLS")).findFirst()
                .or(() -> said.stream().findFirst()).or(() -> implied
                        ? Optional.empty()
                        : seen.of(Item.SECURITY).filter(each -> each.strength() == Sighting.Strength.NEAR).findFirst());
    }

    private Optional<Found<LetterUser>> user(Protocol protocol) {
        var users = candidates(Item.USER, protocol).stream().filter(each -> !each.text().equals(Sighting.ABOVE))
                .toList();
        var others = best(seen.of(Item.USER).filter(each -> !each.text().equals(Sighting.ABOVE)));
        var all = !users.isEmpty() ? users : !others.isEmpty() ? others : best(seen.of(Item.USER));
        return all.stream().findFirst().map(chosen -> found(chosen, name(chosen), others(chosen, users,
                Sighting::text)));
    }

    private Reading<LetterUser> name(Sighting chosen) {
        return switch (chosen.text()) {
            case Sighting.WHOLE, Sighting.ABOVE -> new Reading<>(Optional.of(new LetterUser.Address()), List.of());
            case Sighting.PART -> new Reading<>(Optional.of(new LetterUser.LocalPart()), List.of());
            default -> {
                var read = UserNameField.read(raw(chosen));
                yield new Reading<>(read.value().map(this::rule), read.remarks());
            }
        };
    }

    /** With several accounts, the user name of one shows how those of the others are made. */
    private LetterUser rule(String name) {
        var addresses = addresses();
        if (addresses.size() > 1 && addresses.stream().anyMatch(each -> each.text().equalsIgnoreCase(name))) {
            return new LetterUser.Address();
        }
        return addresses.size() > 1
                && addresses.stream().anyMatch(each -> each.text().toLowerCase(Locale.ROOT).startsWith(name + "@"))
                        ? new LetterUser.LocalPart()
                        : new LetterUser.Name(name);
    }

    /** What may be meant for this server, best first. */
    private List<Sighting> candidates(Item item, Protocol protocol) {
        return best(seen.of(item).filter(each -> each.isFor(protocol) && !isOnlyForTheOther(each, protocol)));
    }

    /** "Incoming" is POP in a letter that speaks of POP and never of IMAP. */
    private boolean isOnlyForTheOther(Sighting sighting, Protocol protocol) {
        return protocol.receives() && sighting.protocols().size() > 1 && !seen.isSpokenOf(protocol)
                && Protocol.INCOMING.stream().anyMatch(seen::isSpokenOf);
    }

    private static List<Sighting> best(Stream<Sighting> all) {
        var sorted = all.sorted(Comparator.comparing(Sighting::strength)
                .thenComparing(each -> each.protocols().size())).toList();
        return sorted.stream().filter(each -> each.strength() == sorted.getFirst().strength()
                && each.protocols().size() == sorted.getFirst().protocols().size()).toList();
    }

    private List<Remark> others(Sighting chosen, List<Sighting> all, Function<Sighting, String> text) {
        var others = all.stream().map(text).filter(each -> !each.equalsIgnoreCase(chosen.text())).distinct().toList();
        return others.isEmpty() || others.getFirst().startsWith("@")
                ? List.of()
                : List.of(doubt("letter.two-values", chosen.text(), others.getFirst()));
    }

    private <T> Found<T> found(Sighting sighting, Reading<T> reading, List<Remark> more) {
        var doubts = new ArrayList<>(reading.remarks());
        doubts.addAll(more);
        return new Found<>(reading.value(), start(sighting), end(sighting), doubts, confidence(sighting));
    }

    private Found<Security> place(Sighting sighting, Confidence confidence) {
        return new Found<>(Optional.empty(), start(sighting), end(sighting), List.of(), confidence);
    }

    static Remark doubt(String key, Object... args) {
        return new Remark(Remark.Kind.WARNING, Message.of(key, args), "I-15", Optional.empty());
    }

    private static Confidence confidence(Sighting sighting) {
        return switch (sighting.strength()) {
            case OWN -> Confidence.LABELLED;
            case SECTION, NEAR -> Confidence.NEARBY;
            case ANY -> Confidence.INFERRED;
        };
    }

    /** As it was written, full-width letters included. */
    private String raw(Sighting sighting) {
        return plain.slice(start(sighting), end(sighting));
    }

    private int start(Sighting sighting) {
        return narrow.from(sighting.start());
    }

    private int end(Sighting sighting) {
        return narrow.to(sighting.end() - 1);
    }
}
