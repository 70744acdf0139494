package mailsetup.assistant.migration.checklist;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import mailsetup.assistant.migration.BothSides;
import mailsetup.assistant.migration.CopyCommand;
import mailsetup.assistant.migration.Move;
import mailsetup.assistant.migration.Side;
import mailsetup.assistant.migration.SideFacts;
import mailsetup.assistant.migration.SideLocation;
import mailsetup.assistant.migration.Source;
import mailsetup.core.Message;
import mailsetup.core.Protocol;
import mailsetup.probe.ProbeReport;

/** What to do about a move, in its order, with what is known of this account. */
public record Checklist(List<Phase> phases) {
    /** How long mail can still arrive at the old server, as hosters advise: one to two weeks. */
    private static final Duration BESIDE = Duration.ofDays(14);

    public Checklist {
        phases = List.copyOf(phases);
    }

    /** A part of the move. */
    public record Phase(Message title, List<Item> items) {
        public Phase {
            items = List.copyOf(items);
        }
    }

    /** One thing to do. */
    public record Item(Message name, Message text) {}

    /** The list for that move; where nothing is known, it says what to do all the same. */
    public static Checklist of(Move move) {
        var both = move.both();
        return new Checklist(
                List.of(phase("before", before(both)), phase("day", day(move)), phase("after", after(both))));
    }

    private static Phase phase(String word, List<Item> items) {
        return new Phase(Message.of("migration.check.phase." + word), items);
    }

    private static List<Item> before(BothSides both) {
        var items = new ArrayList<Item>();
        items.add(item("backup", server(both, Side.OLD), count(both.old().map(SideFacts::messages))));
        items.add(item("mailbox", server(both, Side.NEW), both.question().address().toString(), login(both)));
        items.add(item("settings", server(both, Side.NEW), doors(both), user(both)));
        items.add(item("ttl", both.sides().agreed().ascii(), Duration.ofMinutes(5),
                both.leads().remaining(Source.ADDRESS, both.agreed())));
        if (both.question().way() == Protocol.POP3) {
            items.add(item("fetch", server(both, Side.OLD)));
        }
        return items;
    }

    private static List<Item> day(Move move) {
        var both = move.both();
        var items = new ArrayList<Item>();
        items.add(item("records", both.domain(), server(both, Side.NEW),
                list(both.leads().now(Source.MX, both.domain()))));
        items.add(item("spf", both.domain(),
                list(both.sides().current().map(SideLocation::addresses).orElse(List.of()))));
        items.add(item("second", server(both, Side.NEW)));
        items.add(item("copy", new CopyCommand(both).line()));
        if (!both.leads().hostsLines(both.agreed()).isEmpty()) {
            items.add(item("hosts", both.sides().agreed().ascii()));
        }
        items.add(item("test", both.question().address().toString()));
        return items;
    }

    private static List<Item> after(BothSides both) {
        return List.of(
                item("beside", server(both, Side.OLD), both.now().plus(BESIDE).toLocalDate()),
                item("compare", count(both.old().map(SideFacts::messages)),
                        count(both.current().map(SideFacts::messages))),
                item("published", both.domain(), server(both, Side.NEW)),
                item("domain", both.domain(), server(both, Side.OLD)),
                item("end", both.now().plus(BESIDE).toLocalDate()));
    }

    private static Item item(String word, Object... facts) {
        return new Item(Message.of("migration.check." + word), Message.of("migration.check." + word + ".text", facts));
    }

    private static Object server(BothSides both, Side side) {
        return both.sides().on(side).<Object>map(place -> place.name().ascii() + " ["
                + place.addresses().getFirst() + "]").orElseGet(() -> Message.of("migration.check.the-" + side.word()));
    }

    private static Object list(List<String> values) {
        return values.isEmpty() ? Message.of("migration.unknown") : values;
    }

    private static Object count(Optional<OptionalLong> count) {
        var known = count.orElse(OptionalLong.empty());
        return known.isPresent() ? known.getAsLong() : Message.of("migration.unknown");
    }

    private static Message login(BothSides both) {
        return both.current().filter(SideFacts::loggedIn).isPresent()
                ? Message.of("migration.check.tested")
                : Message.of("migration.check.untested");
    }

    private static Object user(BothSides both) {
        return both.current().flatMap(SideFacts::subject).map(settings -> settings.user())
                .orElseGet(() -> both.question().address().toString());
    }

    private static Object doors(BothSides both) {
        var doors = both.current().map(SideFacts::good).stream().flatMap(List::stream).map(ProbeReport::settings)
                .map(settings -> settings.endpoint()).flatMap(door -> Stream.of(
                        (door.protocol() == Protocol.POP3 ? "POP" : door.protocol().name()) + " " + door.port()))
                .distinct().toList();
        return list(doors);
    }
}
