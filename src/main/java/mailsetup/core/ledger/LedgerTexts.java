package mailsetup.core.ledger;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mailsetup.core.Keyword;
import mailsetup.core.Message;
import mailsetup.core.text.Messages;

/** The lines of the ledger in words. */
public final class LedgerTexts {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    private LedgerTexts() {}

    /** How much there is, how often the password went out, and whether something had no room. */
    public static List<Message> summary(Ledger ledger) {
        var entries = ledger.entries();
        var passwords = entries.stream().filter(LedgerEntry::hasPassword).count();
        var all = entries.isEmpty()
                ? Message.of("ledger.empty")
                : Message.of("ledger.summary", entries.size(), passwords);
        return ledger.unwritten() == 0
                ? List.of(all)
                : List.of(all, Message.of("ledger.unwritten", ledger.unwritten()));
    }

    /** By the clock of this computer, and counted from the start of the program. */
    public static Message when(LedgerEntry entry) {
        return Message.of("ledger.when", CLOCK.format(entry.at().atZone(ZoneId.systemDefault())), entry.after());
    }

    /** To whom. */
    public static Message to(LedgerEntry entry) {
        var to = place(entry.to());
        return entry.to().here() ? Message.of("ledger.to.here", to) : to;
    }

    /** By which way. */
    public static Message transport(LedgerEntry entry) {
        return switch (entry.transport()) {
            case Transport.SystemLookUp _ -> Message.of("ledger.way.system-look-up");
            case Transport.NameQuestion _ -> Message.of("ledger.way.name-question");
            case Transport.Web(var encrypted) -> Message.of(encrypted ? "ledger.way.https" : "ledger.way.http");
            case Transport.Knock(var security) -> Message.of("ledger.way.knock." + Keyword.of(security));
            case Transport.Mail(var protocol, var security) ->
                Message.of("ledger.way.mail." + Keyword.of(security), protocol);
        };
    }

    /** What was told. */
    public static Message told(LedgerEntry entry) {
        return entry.told().isEmpty()
                ? Message.of("ledger.told.nothing")
                : Message.of("ledger.told", entry.told().stream().map(LedgerTexts::thing).toList());
    }

    /** On what consent, or why none was needed. */
    public static Message consent(LedgerEntry entry) {
        var special = entry.told().stream().flatMap(thing -> special(entry, thing)).distinct().toList();
        var purpose = Message.of("ledger.consent." + Keyword.of(entry.purpose()));
        return Message.of(entry.purpose().asked() ? "ledger.agreed" : "ledger.not-needed",
                Stream.concat(Stream.of(purpose), special.stream()).toList());
    }

    /** The whole ledger as text to be copied, a paragraph for each line. */
    public static String copy(Ledger ledger, Messages messages) {
        var head = Stream.concat(Stream.of(Message.of("ledger.heading")), summary(ledger).stream()).map(messages::text);
        var lines = ledger.entries().stream()
                .map(entry -> Stream.of(when(entry), to(entry), transport(entry), told(entry), consent(entry))
                        .map(messages::text).collect(Collectors.joining("\n  ", "\n", "")));
        return Stream.concat(head, lines).collect(Collectors.joining("\n", "", "\n"));
    }

    private static Message place(Receiver to) {
        var port = Integer.toString(to.port());
        if (to.host().isEmpty() && to.address().isEmpty()) {
            return Message.of("ledger.to.system");
        }
        if (to.address().isEmpty()) {
            return Message.of("ledger.to.host", to.host(), port);
        }
        return to.host().isEmpty()
                ? Message.of("ledger.to.address", to.address(), port)
                : Message.of("ledger.to.both", to.host(), port, to.address());
    }

    private static Message thing(Disclosure thing) {
        return switch (thing) {
            case Disclosure.Name(var name) -> Message.of("ledger.thing.name", name);
            case Disclosure.Page(var place) -> Message.of("ledger.thing.page", place);
            case Disclosure.Password(var over) -> Message.of("ledger.password." + Keyword.of(over));
            case Disclosure.Plain plain -> Message.of("ledger.thing." + Keyword.of(plain));
        };
    }

    /** What needed a yes of its own. */
    private static Stream<Message> special(LedgerEntry entry, Disclosure thing) {
        return switch (thing) {
            case Disclosure.Password(var over) when over != ChannelSecurity.VERIFIED ->
                Stream.of(Message.of("ledger.yes." + Keyword.of(over)));
            case Disclosure.Plain plain when plain == Disclosure.Plain.ADDRESS
                    && entry.transport() instanceof Transport.Web ->
                Stream.of(Message.of("ledger.yes.address"));
            default -> Stream.empty();
        };
    }
}
