package mailsetup.probe.angus;

import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mailsetup.probe.net.WireException;
import org.eclipse.angus.mail.iap.Argument;
import org.eclipse.angus.mail.iap.ParsingException;
import org.eclipse.angus.mail.iap.ProtocolException;
import org.eclipse.angus.mail.imap.protocol.IMAPProtocol;

/**
 * The biggest of very many mails: the server counts those beyond a size (ESEARCH, RFC 4731), and only a handful is
 * looked at. A few short answers, whatever the number of mails.
 */
final class LargestMail {
    private static final int HANDFUL = 50;
    private static final int ROUNDS = 14;
    private static final Pattern COUNT = Pattern.compile("(?i)\\bCOUNT (\\d{1,9})");
    private static final Pattern ALL = Pattern.compile("(?i)\\bALL ([0-9:,]+)");

    private final IMAPProtocol protocol;
    private final ImapInbox inbox;
    private final OptionalQuestions optional;

    LargestMail(IMAPProtocol protocol, ImapInbox inbox, OptionalQuestions optional) {
        this.protocol = protocol;
        this.inbox = inbox;
        this.optional = optional;
    }

    /**
     * Its bytes, or at least that many where time or patience ended before it was found.
     *
     * @param atLeast a size that some mail is known to have
     */
    long find(long atLeast) throws ProtocolException, WireException {
        long few = atLeast;
        long none = Long.MAX_VALUE;
        for (int round = 0; round < ROUNDS && optional.hasTime(); round++) {
            int bigger = count(few);
            if (bigger > 0 && bigger <= HANDFUL) {
                return InboxSample.largest(inbox, numbers(few));
            }
            if (bigger == 0) {
                none = few;
                few = atLeast + (none - atLeast) / 2;
            } else {
                atLeast = few;
                few = none == Long.MAX_VALUE ? few * 4 : few + (none - few) / 2;
            }
            if (none - atLeast <= 1) {
                return none;
            }
        }
        return atLeast;
    }

    private int count(long size) throws ProtocolException {
        var count = COUNT.matcher(search("COUNT", size));
        if (!count.find()) {
            throw new ParsingException("ESEARCH without COUNT");
        }
        return Integer.parseInt(count.group(1));
    }

    private int[] numbers(long size) throws ProtocolException {
        var all = ALL.matcher(search("ALL", size));
        var numbers = all.find()
                ? Stream.of(all.group(1).split(",")).filter(part -> part.matches("\\d{1,9}(:\\d{1,9})?"))
                        .flatMapToInt(LargestMail::range).limit(HANDFUL).toArray()
                : new int[0];
        return numbers.length > 0 ? numbers : new int[]{1};
    }

    private static IntStream range(String text) {
        var ends = text.split(":", 2);
        int from = Integer.parseInt(ends[0]);
        return IntStream.rangeClosed(from, Integer.parseInt(ends[ends.length - 1]));
    }

    private String search(String wanted, long size) throws ProtocolException {
        var words = new Argument().writeAtom("RETURN").writeAtom("(" + wanted + ")").writeAtom("LARGER")
                .writeNumber(size);
        var answer = protocol.command("SEARCH", words);
        protocol.handleResult(answer[answer.length - 1]);
        return Stream.of(answer).map(Object::toString).filter(line -> line.startsWith("* ESEARCH")).findFirst()
                .orElse("");
    }
}
