package mailsetup.comparison.advice;

import static mailsetup.comparison.advice.Answer.NO;
import static mailsetup.comparison.advice.Answer.YES;
import static mailsetup.comparison.advice.Mailbox.GB;
import static mailsetup.comparison.advice.Question.ATTACHMENTS;
import static mailsetup.comparison.advice.Question.DEVICES;
import static mailsetup.comparison.advice.Question.OFFLINE;
import static mailsetup.comparison.advice.Question.PEOPLE;
import static mailsetup.comparison.advice.Question.ROOM;
import static mailsetup.comparison.advice.Question.SURVIVE;
import static mailsetup.comparison.advice.Way.IMAP;
import static mailsetup.comparison.advice.Way.NONE;
import static mailsetup.comparison.advice.Way.POP;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import mailsetup.core.text.Language;
import mailsetup.core.text.Messages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The decision list, one sentence for each situation. */
class AdviceTableTest {
    /**
     * One line of the table.
     *
     * @param reasons their ids, the deciding one first
     */
    record Line(String sentence, Mailbox mailbox, Way way, List<String> reasons) {
        @Override
        public String toString() {
            return sentence;
        }
    }

    static Stream<Line> situations() {
        return Stream.of(
                // Nothing was answered: the mailbox alone decides.
                line("A quiet mailbox, and nobody answered", Mailbox.quiet(), IMAP, "push", "room-on-server",
                        "imap-works"),
                line("An empty new mailbox", Mailbox.quiet().holding(0), IMAP, "push", "room-on-server", "imap-works"),
                line("Mail sorted into a folder on the server", Mailbox.quiet().elsewhere("Projects", "", 40), IMAP,
                        "elsewhere", "push", "room-on-server"),
                line("POP that shows the folder of all mail", Mailbox.quiet().holding(30).elsewhere("All", "\\All", 90)
                        .popHolding(90, 9_000_000), IMAP, "outside", "push", "room-on-server"),
                line("Sent mail on the server", Mailbox.quiet().elsewhere("Sent", "\\Sent", 12), IMAP, "elsewhere",
                        "push", "room-on-server"),
                line("Only rubbish outside the inbox", Mailbox.quiet().elsewhere("Junk", "\\Junk", 900), IMAP, "push",
                        "room-on-server", "folders"),
                line("Only deleted mail outside the inbox", Mailbox.quiet().elsewhere("Trash", "\\Trash", 9), IMAP,
                        "push", "room-on-server", "folders"),
                line("More mail than this computer has room for", Mailbox.quiet().sized(4 * GB, 4 * GB, 10 * GB)
                        .onAComputerWith(3 * GB), IMAP, "no-room", "push", "room-on-server"),
                line("A server without push", Mailbox.quiet().withoutIdle(), IMAP, "room-on-server", "imap-works"),
                line("A server that tells no quota", Mailbox.quiet().withoutQuota(), IMAP, "push", "imap-works"),
                line("A server that tells next to nothing", Mailbox.quiet().withoutQuota().withoutIdle()
                        .elsewhere("Trash", "\\Trash", 0), IMAP, "folders", "imap-works"),
                line("A nearly full server, but nobody said how many devices", Mailbox.quiet().used(92), IMAP, "push",
                        "imap-works"),
                line("POP cannot tell messages apart", Mailbox.quiet().withoutUidl(), IMAP, "no-uidl", "push",
                        "room-on-server"),
                line("POP deletes what it fetched", Mailbox.quiet().expiring("0"), IMAP, "expire-at-once", "push",
                        "room-on-server"),
                // Devices and people.
                line("PC and smartphone", Mailbox.quiet().said(DEVICES, YES), IMAP, "devices", "push",
                        "room-on-server"),
                line("PC and smartphone, and POP could leave copies", Mailbox.quiet().expiring("30")
                        .said(DEVICES, YES), IMAP, "devices", "push", "room-on-server"),
                line("PC and smartphone, and POP cannot tell messages apart", Mailbox.quiet().withoutUidl()
                        .said(DEVICES, YES), IMAP, "devices", "no-uidl", "push"),
                line("PC and smartphone on a nearly full server", Mailbox.quiet().used(95).said(DEVICES, YES), IMAP,
                        "devices", "push", "imap-works"),
                line("PC and smartphone, often offline", Mailbox.quiet().said(DEVICES, YES).said(OFFLINE, YES), IMAP,
                        "devices", "push", "room-on-server"),
                line("A shared info@ mailbox", Mailbox.quiet().said(PEOPLE, YES), IMAP, "people", "push",
                        "room-on-server"),
                line("A shared mailbox read on one PC", Mailbox.quiet().said(PEOPLE, YES).said(DEVICES, NO), IMAP,
                        "people", "push", "room-on-server"),
                line("A shared mailbox on several PCs with sorted mail", Mailbox.quiet().elsewhere("Orders", "", 7)
                        .said(PEOPLE, YES).said(DEVICES, YES), IMAP, "people", "devices", "elsewhere"),
                line("A shared mailbox that is nearly full", Mailbox.quiet().used(90).said(PEOPLE, YES)
                        .said(DEVICES, NO), IMAP, "people", "push", "imap-works"),
                // One PC.
                line("One PC, and the server has room", Mailbox.quiet().said(DEVICES, NO), IMAP, "push",
                        "room-on-server", "imap-works"),
                line("One PC and a nearly full server", Mailbox.quiet().used(92).said(DEVICES, NO), POP,
                        "nearly-full", "one-device", "can-leave"),
                line("One PC and a server that is exactly four fifths full", Mailbox.quiet().used(80)
                        .said(DEVICES, NO), POP, "nearly-full", "one-device", "can-leave"),
                line("One PC and a server just below four fifths", Mailbox.quiet().used(79).said(DEVICES, NO), IMAP,
                        "push", "room-on-server", "imap-works"),
                line("One PC and a nearly full server, where POP keeps nothing", Mailbox.quiet().used(92)
                        .withoutUidl().said(DEVICES, NO), POP, "nearly-full", "one-device", "pop-works"),
                line("One PC and a server that other folders fill", Mailbox.quiet().used(92).inbox(10)
                        .elsewhere("Archive", "\\Archive", 4000).said(DEVICES, NO), IMAP, "elsewhere", "push",
                        "folders"),
                line("One PC with little room and a nearly full server", Mailbox.quiet().used(92).said(DEVICES, NO)
                        .said(ROOM, YES), IMAP, "room", "push", "imap-works"),
                line("One PC, a nearly full server, and nothing may be lost", Mailbox.quiet().used(92)
                        .said(DEVICES, NO).said(SURVIVE, YES), IMAP, "survive", "push", "imap-works"),
                line("One PC and a server that is full within the year", Mailbox.quiet().used(70).growingFor(700)
                        .said(DEVICES, NO), POP, "full-soon", "one-device", "can-leave"),
                line("Several devices and a server that is full within the year", Mailbox.quiet().used(70)
                        .growingFor(700).said(DEVICES, YES), IMAP, "devices", "push", "imap-works"),
                line("One PC and a server that is full in many years", Mailbox.quiet().used(30).growingFor(2000)
                        .said(DEVICES, NO), IMAP, "push", "room-on-server", "imap-works"),
                line("One PC, often offline", Mailbox.quiet().said(DEVICES, NO).said(OFFLINE, YES), POP, "offline",
                        "one-device", "can-leave"),
                line("Often offline, but nobody said how many devices", Mailbox.quiet().said(OFFLINE, YES), IMAP,
                        "push", "room-on-server", "imap-works"),
                line("One PC, often offline, and nothing may be lost", Mailbox.quiet().said(DEVICES, NO)
                        .said(OFFLINE, YES).said(SURVIVE, YES), IMAP, "survive", "push", "room-on-server"),
                line("One PC and large files", Mailbox.quiet().said(DEVICES, NO).said(ATTACHMENTS, YES), POP,
                        "attachments", "one-device", "can-leave"),
                line("One PC with little room and large files", Mailbox.quiet().said(DEVICES, NO)
                        .said(ATTACHMENTS, YES).said(ROOM, YES), IMAP, "room", "push", "room-on-server"),
                line("Large files on several devices", Mailbox.quiet().said(DEVICES, YES).said(ATTACHMENTS, YES),
                        IMAP, "devices", "push", "room-on-server"),
                line("One PC, large files, often offline, nearly full", Mailbox.quiet().used(85).said(DEVICES, NO)
                        .said(ATTACHMENTS, YES).said(OFFLINE, YES), POP, "nearly-full", "offline", "attachments"),
                line("One PC and little room on it", Mailbox.quiet().said(DEVICES, NO).said(ROOM, YES), IMAP, "room",
                        "push", "room-on-server"),
                line("The PC is replaced soon", Mailbox.quiet().said(SURVIVE, YES), IMAP, "survive", "push",
                        "room-on-server"),
                line("Everything was answered with no", Mailbox.quiet().said(DEVICES, NO).said(PEOPLE, NO)
                        .said(OFFLINE, NO).said(ATTACHMENTS, NO).said(ROOM, NO).said(SURVIVE, NO), IMAP, "push",
                        "room-on-server", "imap-works"),
                // One of them, or both, cannot be used.
                line("The provider has no POP server", Mailbox.quiet().popNotThere(), IMAP, "not-there", "push",
                        "room-on-server"),
                line("The provider has no IMAP server", Mailbox.quiet().imapNotThere(), POP, "not-there",
                        "can-leave", "pop-works"),
                line("The provider has no IMAP server, for two devices", Mailbox.quiet().imapNotThere()
                        .said(DEVICES, YES), POP, "not-there", "can-leave", "pop-works"),
                line("IMAP refuses the password", Mailbox.quiet().imapRefused(), NONE, "one-broken"),
                line("POP refuses the password", Mailbox.quiet().popRefused(), NONE, "one-broken"),
                line("POP refuses the password, for two devices", Mailbox.quiet().popRefused().said(DEVICES, YES),
                        NONE, "one-broken"),
                line("Both refuse the password", Mailbox.quiet().imapRefused().popRefused(), NONE, "neither-works"),
                line("Neither is there", Mailbox.quiet().imapNotThere().popNotThere(), NONE, "neither-works"),
                line("Only IMAP was tested", Mailbox.quiet().popNotTested(), NONE, "one-not-tested"),
                line("Only POP was tested", Mailbox.quiet().imapNotTested(), NONE, "one-not-tested"),
                line("Nothing was tested", Mailbox.quiet().imapNotTested().popNotTested(), NONE, "nothing-tested"),
                line("Nobody logged in", Mailbox.quiet().withoutLogin(), NONE, "not-looked-at"),
                // Two mailboxes.
                line("IMAP is empty and POP is not", Mailbox.quiet().holding(0).popHolding(250, 9_000_000), NONE,
                        "two-mailboxes"),
                line("POP sees another mailbox, for two devices", Mailbox.quiet().popHolding(3, 5_000)
                        .said(DEVICES, YES), NONE, "two-mailboxes"),
                line("The same mails, counted in other bytes", Mailbox.quiet().popHolding(12, 4_500_000), IMAP,
                        "push", "room-on-server", "imap-works"));
    }

    @ParameterizedTest
    @MethodSource("situations")
    void theDecisionListSays(Line line) {
        var advice = line.mailbox().advice();

        assertThat(advice.way()).isEqualTo(line.way());
        assertThat(advice.reasons()).extracting(Reason::id).containsExactlyElementsOf(line.reasons());
    }

    @ParameterizedTest
    @MethodSource("situations")
    void everyAdviceIsComplete(Line line) {
        var advice = line.mailbox().advice();

        assertThat(advice.otherwise()).isNotEmpty();
        assertThat(advice.reasons()).hasSizeBetween(advice.way() == NONE ? 1 : 2, 3);
        assertThat(advice.settings().isEmpty()).isEqualTo(advice.way() == NONE);
        for (var language : Language.all()) {
            var messages = Messages.in(language);
            var texts = Stream.of(Stream.of(advice.headline()), advice.reasons().stream().map(Reason::text),
                    advice.otherwise().stream(), advice.settings().stream()).flatMap(all -> all);
            assertThat(texts.map(messages::text)).doesNotContain("").noneMatch(text -> text.matches(".*[\\[{].*"));
        }
    }

    private static Line line(String sentence, Mailbox mailbox, Way way, String... reasons) {
        return new Line(sentence, mailbox, way, List.of(reasons));
    }
}
