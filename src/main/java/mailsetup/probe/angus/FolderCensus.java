package mailsetup.probe.angus;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import mailsetup.probe.Deadline;
import mailsetup.probe.FolderFacts;
import mailsetup.probe.Gap.Fact;
import mailsetup.probe.Gap.Why;
import mailsetup.probe.net.WireException;
import org.eclipse.angus.mail.iap.ProtocolException;
import org.eclipse.angus.mail.imap.protocol.ListInfo;

/**
 * How much lies in the folders. One STATUS for each, some of them on their way at once, so that it can stop soon at any
 * time; LIST-STATUS (RFC 5819) would be one command that cannot.
 */
final class FolderCensus {
    /** More folders are not listed. */
    static final int MOST_LISTED = 1000;
    private static final int MOST_COUNTED = 200;
    private static final int MOST_IN_FLIGHT = 32;
    /** A longer name would be sent as a literal, and that waits for the server. */
    private static final int LONGEST_NAME = 200;
    private static final Duration TIME = Duration.ofSeconds(4);
    private static final Set<String> USES = Set.of("\\all", "\\archive", "\\drafts", "\\flagged", "\\junk", "\\sent",
            "\\trash", "\\important");

    private final ImapInbox inbox;
    private final OptionalQuestions optional;
    private final List<ListInfo> listed;
    private final Owners owners;
    private final List<ListInfo> counted;
    private final Deadline until;
    private final List<SentCommand> asked = new ArrayList<>();

    FolderCensus(ImapInbox inbox, OptionalQuestions optional, List<ListInfo> listed, Owners owners) {
        this.inbox = inbox;
        this.optional = optional;
        this.listed = listed;
        this.owners = owners;
        counted = listed.stream().limit(MOST_COUNTED).filter(FolderCensus::canBeCounted).toList();
        until = optional.atMost(TIME);
    }

    /** Sends questions as long as not too many have no answer yet. */
    void ask(int answered) throws ProtocolException, WireException {
        while (asked.size() < counted.size() && asked.size() - answered < MOST_IN_FLIGHT && !until.isOver()
                && optional.hasTime()) {
            asked.add(inbox.status(counted.get(asked.size()).name, "MESSAGES"));
        }
    }

    /** Whether all questions went out. */
    boolean allAsked() {
        return asked.size() == counted.size();
    }

    List<FolderFacts> take() throws ProtocolException, WireException {
        var messages = new HashMap<String, Long>();
        for (int i = 0; i < asked.size(); i++) {
            var sent = asked.get(i);
            optional.ask(Fact.ELSEWHERE, true, () -> ImapAnswers.statuses(inbox.answer(sent)))
                    .ifPresent(found -> found.forEach((name, status) -> messages.put(name, (long) status.total)));
            ask(i + 1);
        }
        if (!allAsked() || listed.size() > MOST_COUNTED || listed.stream().anyMatch(FolderCensus::isLong)) {
            optional.note(Fact.ELSEWHERE, Why.SAMPLED);
        }
        return listed.stream().map(folder -> new FolderFacts(folder.name, use(folder), known(messages, folder),
                owners.of(folder.name)))
                .toList();
    }

    private static OptionalLong known(Map<String, Long> messages, ListInfo folder) {
        return Optional.ofNullable(messages.get(folder.name)).filter(count -> count >= 0).map(OptionalLong::of)
                .orElseGet(OptionalLong::empty);
    }

    private static boolean canBeCounted(ListInfo folder) {
        return folder.canOpen && !folder.name.equalsIgnoreCase("INBOX") && !isLong(folder);
    }

    private static boolean isLong(ListInfo folder) {
        return folder.name.length() > LONGEST_NAME;
    }

    private static String use(ListInfo folder) {
        return Optional.ofNullable(folder.attrs).stream().flatMap(Arrays::stream)
                .filter(attribute -> USES.contains(attribute.toLowerCase(Locale.ROOT))).findFirst().orElse("");
    }
}
