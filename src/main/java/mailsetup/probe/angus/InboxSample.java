package mailsetup.probe.angus;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import mailsetup.probe.MailSample;
import org.eclipse.angus.mail.iap.ProtocolException;
import org.eclipse.angus.mail.imap.protocol.FetchResponse;
import org.eclipse.angus.mail.imap.protocol.IMAPProtocol;
import org.eclipse.angus.mail.imap.protocol.INTERNALDATE;
import org.eclipse.angus.mail.imap.protocol.MessageSet;
import org.eclipse.angus.mail.imap.protocol.RFC822SIZE;

/** Sizes and dates of some mails, by one FETCH that marks nothing as read. */
final class InboxSample {
    private static final String ITEMS = "RFC822.SIZE INTERNALDATE";

    private final IMAPProtocol protocol;

    InboxSample(IMAPProtocol protocol) {
        this.protocol = protocol;
    }

    /** Empty for an empty inbox, and where the server tells neither. */
    Optional<MailSample> take(int messages) throws ProtocolException {
        if (messages == 0) {
            return Optional.empty();
        }
        var looked = fetch(Spread.over(messages));
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

    /** The biggest of these mails. */
    long largest(int[] numbers) throws ProtocolException {
        return fetch(numbers).stream().map(mail -> mail.getItem(RFC822SIZE.class)).filter(Objects::nonNull)
                .mapToLong(item -> item.size).max().orElse(0);
    }

    private List<FetchResponse> fetch(int[] numbers) throws ProtocolException {
        var answer = protocol.fetch(MessageSet.createMessageSets(numbers), ITEMS);
        protocol.handleResult(answer[answer.length - 1]);
        return Arrays.stream(answer).filter(FetchResponse.class::isInstance).map(FetchResponse.class::cast).toList();
    }
}
