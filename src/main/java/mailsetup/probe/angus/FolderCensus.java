package mailsetup.probe.angus;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import mailsetup.probe.FolderFacts;
import mailsetup.probe.Gap.Fact;
import mailsetup.probe.Gap.Why;
import mailsetup.probe.net.WireException;
import org.eclipse.angus.mail.iap.ProtocolException;
import org.eclipse.angus.mail.imap.protocol.IMAPProtocol;
import org.eclipse.angus.mail.imap.protocol.ListInfo;

/**
 * What folders there are and how much lies in them. One STATUS for each, so that it can stop at any time; LIST-STATUS
 * (RFC 5819) would be one command that cannot.
 */
final class FolderCensus {
    private static final int MOST_LISTED = 1000;
    private static final int MOST_COUNTED = 200;
    private static final Duration TIME = Duration.ofSeconds(4);
    private static final Set<String> USES = Set.of("\\all", "\\archive", "\\drafts", "\\flagged", "\\junk", "\\sent",
            "\\trash", "\\important");

    private final IMAPProtocol protocol;
    private final Interview interview;

    FolderCensus(IMAPProtocol protocol, Interview interview) {
        this.protocol = protocol;
        this.interview = interview;
    }

    List<FolderFacts> take() throws ProtocolException, WireException {
        var listed = interview.ask(Fact.FOLDERS, true, () -> protocol.list("", "*")).stream().flatMap(Arrays::stream)
                .limit(MOST_LISTED).toList();
        var until = interview.atMost(TIME);
        var folders = new ArrayList<FolderFacts>();
        for (var folder : listed) {
            boolean count = folders.size() < MOST_COUNTED && !until.isOver() && interview.hasTime();
            if (!count) {
                interview.note(Fact.ELSEWHERE, Why.SAMPLED);
            }
            folders.add(new FolderFacts(folder.name, use(folder), count ? messages(folder) : OptionalLong.empty()));
        }
        return folders;
    }

    private OptionalLong messages(ListInfo folder) throws ProtocolException, WireException {
        if (!folder.canOpen || folder.name.equalsIgnoreCase("INBOX")) {
            return OptionalLong.empty();
        }
        var status = interview.ask(Fact.ELSEWHERE, true,
                () -> protocol.status(folder.name, new String[]{"MESSAGES"}));
        return status.filter(s -> s.total >= 0).map(s -> OptionalLong.of(s.total)).orElseGet(OptionalLong::empty);
    }

    private static String use(ListInfo folder) {
        return Optional.ofNullable(folder.attrs).stream().flatMap(Arrays::stream)
                .filter(attribute -> USES.contains(attribute.toLowerCase(Locale.ROOT))).findFirst().orElse("");
    }
}
