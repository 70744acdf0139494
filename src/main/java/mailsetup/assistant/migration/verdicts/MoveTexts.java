package mailsetup.assistant.migration.verdicts;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import mailsetup.assistant.migration.Asked;
import mailsetup.assistant.migration.BothSides;
import mailsetup.assistant.migration.Side;
import mailsetup.assistant.migration.SideFacts;
import mailsetup.assistant.migration.SideLocation;
import mailsetup.core.Hostname;
import mailsetup.core.Keyword;
import mailsetup.core.Message;
import mailsetup.core.ServerSettings;
import mailsetup.diagnosis.Words;
import mailsetup.probe.ProbeReport;

/** The sentences that several verdicts share. */
final class MoveTexts {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("H:mm", Locale.ROOT);

    private MoveTexts() {}

    /** The server on that side: its name, and its address where both have one name. */
    static String shown(BothSides both, Side side) {
        var place = both.sides().on(side);
        boolean alike = both.sides().old().map(SideLocation::name)
                .equals(both.sides().current().map(SideLocation::name));
        return place.map(there -> alike || there.name().isAddress()
                ? there.name().ascii() + " [" + there.addresses().getFirst() + "]"
                : there.name().ascii()).orElseGet(() -> both.sides().agreed().ascii());
    }

    /** The host name of that side. */
    static String name(BothSides both, Side side) {
        return both.sides().on(side).map(SideLocation::name).map(Hostname::display)
                .orElseGet(() -> both.sides().agreed().ascii());
    }

    /** Where a name leads, and who says so. */
    static Message leads(String name, List<String> addresses, Asked asked) {
        return Message.of("migrated.evidence.leads", name, addresses,
                Message.of("migration.asked." + Keyword.of(asked)));
    }

    /** The moment when that time will be over, as a person says it. */
    static Message when(BothSides both, Duration left) {
        // A minute more, so that it is true when the clock shows it.
        var then = both.now().plus(left).plusMinutes(1);
        if (left.isZero()) {
            return Message.of("migrated.when.soon");
        }
        return then.toLocalDate().equals(both.now().toLocalDate())
                ? Message.of("migrated.when.time", CLOCK.format(then))
                : Message.of("migrated.when.day", then.toLocalDate(), CLOCK.format(then));
    }

    static Message loggedIn(BothSides both, Side side) {
        return Message.of("migrated.evidence.logged-in", shown(both, side));
    }

    static Message refused(BothSides both, SideFacts side) {
        return Message.of("migrated.evidence.refused", shown(both, side.place().side()),
                Words.said(side.refused().map(refusal -> refusal.reply().text()).orElse("")));
    }

    static Message count(BothSides both, SideFacts side) {
        return Message.of("migrated.evidence.count", shown(both, side.place().side()),
                side.messages().orElse(0));
    }

    static Message envelope(BothSides both, SideFacts side) {
        return Message.of("migrated.evidence.envelope", shown(both, side.place().side()),
                both.question().address().toString(), Words.said(side.envelope().map(e -> e.words()).orElse("")));
    }

    /** Doors as support staff write them: {@code IMAP 993 TLS}. */
    static List<String> doors(List<ProbeReport> doors) {
        return doors.stream().map(ProbeReport::settings).map(MoveTexts::door).distinct().toList();
    }

    private static String door(ServerSettings settings) {
        var endpoint = settings.endpoint();
        return endpoint.protocol().name().replace("POP3", "POP") + " " + endpoint.port() + " "
                + (endpoint.security().name().equals("TLS") ? "SSL/TLS" : endpoint.security().name());
    }

    /** A moment as a person says it. */
    static Message at(BothSides both, Instant moment) {
        var then = moment.atZone(both.now().getZone());
        return Message.of("migrated.moment", then.toLocalDate(), CLOCK.format(then));
    }

    /** When the newest mail arrived there. */
    static Message newest(SideFacts side) {
        return side.newest().map(at -> Message.of("migrated.newest", at)).orElseGet(
                () -> Message.of("migrated.newest.unknown"));
    }
}
