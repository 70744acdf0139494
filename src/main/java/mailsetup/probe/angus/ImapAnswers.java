package mailsetup.probe.angus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.angus.mail.iap.ParsingException;
import org.eclipse.angus.mail.iap.Response;
import org.eclipse.angus.mail.imap.protocol.IMAPResponse;
import org.eclipse.angus.mail.imap.protocol.ListInfo;
import org.eclipse.angus.mail.imap.protocol.Status;

/** What stands in the answers, in values. */
final class ImapAnswers {
    private static final Pattern FLAGS = Pattern.compile("(?i)\\* FLAGS \\((.*)\\)");
    private static final Pattern UID_VALIDITY = Pattern.compile("(?i)\\[UIDVALIDITY (\\d{1,10})]");
    private static final Pattern EXISTS = Pattern.compile("(?i)\\* (\\d{1,9}) EXISTS\\b.*");

    private ImapAnswers() {}

    /** Amount and limit of a mailbox, in bytes. */
    record Storage(long used, long limit) {}

    /** How many messages an opened mailbox has. */
    static int messages(List<Response> opening) {
        return lines(opening).map(EXISTS::matcher).filter(found -> found.matches())
                .map(found -> Integer.valueOf(found.group(1))).reduce(0, (_, last) -> last);
    }

    static OptionalLong uidValidity(List<Response> opening) {
        return lines(opening).map(UID_VALIDITY::matcher).filter(found -> found.find())
                .mapToLong(found -> Long.parseLong(found.group(1))).findFirst();
    }

    static List<String> flags(List<Response> opening) {
        return lines(opening).map(FLAGS::matcher).filter(found -> found.matches())
                .flatMap(found -> Stream.of(found.group(1).split(" "))).filter(flag -> !flag.isBlank()).limit(100)
                .toList();
    }

    /** Name and version of the server (RFC 2971). */
    static String product(List<Response> answer) {
        var words = new HashMap<String, String>();
        for (var response : answer) {
            var list = response.readStringList();
            for (int i = 0; list != null && i + 1 < list.length; i += 2) {
                if (list[i] != null && list[i + 1] != null) {
                    words.putIfAbsent(list[i], list[i + 1]);
                }
            }
        }
        return Stream.of("name", "version").flatMap(key -> Stream.ofNullable(words.get(key)))
                .filter(word -> !word.isBlank()).collect(Collectors.joining(" "));
    }

    /** The STORAGE resource, in units of 1024 bytes (RFC 9208 section 5.1). */
    static Optional<Storage> storage(List<Response> answer) throws ParsingException {
        for (var response : answer) {
            response.readAtomString();
            response.skipSpaces();
            if (response.readByte() != '(') {
                throw new ParsingException("QUOTA without a list");
            }
            while (!response.isNextNonSpace(')')) {
                var name = response.readAtom();
                var storage = new Storage(response.readLong() * 1024, response.readLong() * 1024);
                if (name == null || name.equalsIgnoreCase("STORAGE")) {
                    return name == null ? Optional.empty() : Optional.of(storage);
                }
            }
        }
        return Optional.empty();
    }

    static List<ListInfo> folders(List<Response> answer, int most) throws ParsingException {
        var folders = new ArrayList<ListInfo>();
        for (var response : answer.subList(0, Math.min(most, answer.size()))) {
            folders.add(new ListInfo((IMAPResponse) response));
        }
        return folders;
    }

    /** By the names of the mailboxes: with several on their way the order may be another. */
    static Map<String, Status> statuses(List<Response> answer) throws ParsingException {
        var statuses = new HashMap<String, Status>();
        for (var response : answer) {
            var status = new Status(response);
            statuses.put(status.mbox, status);
        }
        return statuses;
    }

    private static Stream<String> lines(List<Response> responses) {
        return responses.stream().map(Response::toString).map(String::stripTrailing);
    }
}
