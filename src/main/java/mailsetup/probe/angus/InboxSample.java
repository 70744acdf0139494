package mailsetup.probe.angus;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import mailsetup.probe.MailSample;
import mailsetup.probe.net.WireException;
import org.eclipse.angus.mail.iap.ProtocolException;
import org.eclipse.angus.mail.iap.Response;
import org.eclipse.angus.mail.imap.protocol.FetchResponse;
import org.eclipse.angus.mail.imap.protocol.INTERNALDATE;
import org.eclipse.angus.mail.imap.protocol.MessageSet;
import org.eclipse.angus.mail.imap.protocol.RFC822SIZE;

/** Sizes and dates of some mails, by one FETCH that marks nothing as read. */
final class InboxSample {
    private static final String ITEMS = "RFC822.SIZE INTERNALDATE";

    private final ImapInbox inbox;
    private final int messages;
    private final Optional<ImapFlight.Sent> sent;

    /** Asks at once, where there is something to ask about and time for it. */
    InboxSample(ImapInbox inbox, int messages, boolean time) throws ProtocolException, WireException {
        this.inbox = inbox;
        this.messages = messages;
        sent = messages > 0 && time ? Optional.of(inbox.fetch(Spread.over(messages))) : Optional.empty();
    }

    static String command(int[] numbers) {
        return "FETCH " + MessageSet.toString(MessageSet.createMessageSets(numbers)) + " (" + ITEMS + ")";
    }

    /** Empty for an empty inbox, and where the server tells neither. */
    Optional<MailSample> read() throws ProtocolException, WireException {
        return sent.isEmpty() ? Optional.empty() : sample(mails(inbox.answer(sent.get())));
    }

    /** The biggest of these mails. */
    static long largest(ImapInbox inbox, int[] numbers) throws ProtocolException, WireException {
        return mails(inbox.answer(inbox.fetch(numbers))).stream().map(mail -> mail.getItem(RFC822SIZE.class))
                .filter(Objects::nonNull).mapToLong(item -> item.size).max().orElse(0);
    }

    private Optional<MailSample> sample(List<FetchResponse> looked) {
        var sizes = looked.stream().map(mail -> mail.getItem(RFC822SIZE.class)).filter(Objects::nonNull)
                .mapToLong(item -> item.size).summaryStatistics();
        var dates = looked.stream().map(mail -> mail.getItem(INTERNALDATE.class)).filter(Objects::nonNull)
                .flatMap(item -> Stream.ofNullable(item.getDate())).map(date -> date.toInstant()).sorted().toList();
        return sizes.getCount() == 0 || dates.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new MailSample(sizes.getCount(), sizes.getCount() == messages, sizes.getSum(), sizes.getMax(),
                                dates.getFirst(), dates.getLast()));
    }

    private static List<FetchResponse> mails(List<Response> answer) {
        return answer.stream().filter(FetchResponse.class::isInstance).map(FetchResponse.class::cast).toList();
    }
}
