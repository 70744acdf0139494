package mailsetup.discovery.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import mailsetup.core.Keyword;
import mailsetup.core.Message;
import mailsetup.core.Protocol;
import mailsetup.core.Security;

/**
 * One line of what was found, for a person to look over.
 *
 * @param caption which item it is
 * @param value in words; a password by its length only
 * @param place where it stands
 */
public record LetterRow(Message caption, Message value, Found<?> place) {
    private record Entry(Item item, Protocol protocol, Message value, Found<?> place) {
        boolean isOneWith(Entry other) {
            return item == other.item && place.start() == other.place.start() && value.equals(other.value)
                    && place.doubts().equals(other.place.doubts());
        }
    }

    /** What the account and the servers come to; what holds for several servers stands once. */
    public static List<LetterRow> of(LetterAccount account, Map<Protocol, LetterServer> servers) {
        var rows = new ArrayList<LetterRow>();
        account.address().ifPresent(found -> rows.add(new LetterRow(caption(Item.ADDRESS),
                text(found, address -> Message.of("letter.text", address.local() + "@" + address.domain().display())),
                found)));
        account.password().ifPresent(found -> rows.add(new LetterRow(caption(Item.PASSWORD),
                text(found, secret -> Message.of("letter.masked", secret.length())), found)));
        Stream.of(Item.SERVER, Item.PORT, Item.SECURITY, Item.USER).forEach(item -> rows.addAll(merged(item, servers)));
        return List.copyOf(rows);
    }

    private static List<LetterRow> merged(Item item, Map<Protocol, LetterServer> servers) {
        var entries = Stream.of(Protocol.values()).map(servers::get).filter(server -> server != null)
                .flatMap(server -> entry(item, server).stream()).toList();
        return entries.stream().filter(entry -> isFirst(entries, entry)).map(entry -> {
            var protocols = entries.stream().filter(entry::isOneWith).map(Entry::protocol).toList();
            var caption = Message.of("letter.for", caption(item), protocols);
            return new LetterRow(caption, entry.value(), entry.place());
        }).toList();
    }

    private static boolean isFirst(List<Entry> entries, Entry entry) {
        return entries.subList(0, entries.indexOf(entry)).stream().noneMatch(entry::isOneWith);
    }

    private static Optional<Entry> entry(Item item, LetterServer server) {
        return switch (item) {
            case SERVER -> server.host().map(found -> entry(item, server, found,
                    host -> Message.of("letter.text", host.ascii())));
            case PORT -> server.port().map(found -> entry(item, server, found,
                    port -> Message.of("letter.text", Integer.toString(port))));
            case SECURITY -> server.security().map(found -> entry(item, server, found, LetterRow::name));
            case USER -> server.user().map(found -> entry(item, server, found, LetterRow::name));
            case ADDRESS, PASSWORD -> Optional.empty();
        };
    }

    private static <T> Entry entry(Item item, LetterServer server, Found<T> found, Function<T, Message> words) {
        return new Entry(item, server.protocol(), text(found, words), found);
    }

    private static <T> Message text(Found<T> found, Function<T, Message> words) {
        return found.value().map(words).orElse(Message.of("letter.unusable"));
    }

    private static Message caption(Item item) {
        return Message.of("letter.item." + Keyword.of(item));
    }

    private static Message name(Security security) {
        return Message.of("probe.security." + Keyword.of(security));
    }

    private static Message name(LetterUser user) {
        return switch (user) {
            case LetterUser.Address _ -> Message.of("letter.user-address");
            case LetterUser.LocalPart _ -> Message.of("letter.user-local-part");
            case LetterUser.Name(var name) -> Message.of("letter.text", name);
        };
    }
}
