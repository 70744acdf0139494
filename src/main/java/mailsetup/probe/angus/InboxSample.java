package mailsetup.probe.angus;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import mailsetup.probe.LineRate;
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
    private static final Duration LONG_ENOUGH = Duration.ofSeconds(1);
    private static final int TEN = 10;
    private static final int LINE_END = 2;
    private static final String ITEMS = "RFC822.SIZE INTERNALDATE";

    private final ImapInbox inbox;
    private final int messages;
    private final Optional<SentCommand> sent;
    private Optional<Mail> biggest = Optional.empty();
    private long bytes;

    /** One mail by its number in the inbox. */
    record Mail(int number, long bytes) {}

    /** Asks at once, where there is something to ask about and time for it. */
    InboxSample(ImapInbox inbox, int messages, boolean time) throws ProtocolException, WireException {
        this.inbox = inbox;
        this.messages = messages;
        sent = messages > 0 && time ? Optional.of(inbox.fetch(Spread.over(messages))) : Optional.empty();
    }

    /**
     * How fast this answer came in, once it came: only where that took so long that it says something of the line.
     *
     * @param roundTrip how long an empty command takes
     */
    Optional<LineRate> rate(Duration roundTrip) {
        return sent.filter(_ -> bytes > 0).filter(answered -> answered.arrival().compareTo(LONG_ENOUGH) >= 0)
                .flatMap(answered -> LineRate.of(bytes, answered.arrival(), roundTrip));
    }

    static String command(int[] numbers) {
        return "FETCH " + MessageSet.toString(MessageSet.createMessageSets(numbers)) + " (" + ITEMS + ")";
    }

    /** Empty for an empty inbox, and where the server tells neither. */
    Optional<MailSample> read() throws ProtocolException, WireException {
        if (sent.isEmpty()) {
            return Optional.empty();
        }
        var answer = inbox.answer(sent.get());
        bytes = answer.stream().mapToLong(line -> line.toString().length() + LINE_END).sum();
        var looked = mails(answer);
        biggest = looked.stream().flatMap(mail -> Stream.ofNullable(mail.getItem(RFC822SIZE.class))
                .map(item -> new Mail(mail.getNumber(), item.size))).max(Comparator.comparingLong(Mail::bytes));
        return sample(looked);
    }

    /** The biggest of those that were looked at. */
    Optional<Mail> biggest() {
        return biggest;
    }

    /** The biggest of these mails. */
    static long largest(ImapInbox inbox, int[] numbers) throws ProtocolException, WireException {
        return mails(inbox.answer(inbox.fetch(numbers))).stream().map(mail -> mail.getItem(RFC822SIZE.class))
                .filter(Objects::nonNull).mapToLong(item -> item.size).max().orElse(0);
    }

    private Optional<MailSample> sample(List<FetchResponse> looked) {
        var sizes = looked.stream().flatMap(mail -> Stream.ofNullable(mail.getItem(RFC822SIZE.class)))
                .mapToLong(item -> item.size).sorted().toArray();
        var dates = looked.stream().flatMap(mail -> date(mail).stream()).sorted().toList();
        if (sizes.length == 0 || dates.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new MailSample(sizes.length, sizes.length == messages, LongStream.of(sizes).sum(),
                sizes[sizes.length - 1], dates.getFirst(), dates.getLast(), lastYear(looked, dates.getLast()),
                OptionalLong.of(LongStream.of(sizes).skip(Math.max(0, sizes.length - TEN)).sum())));
    }

    private static OptionalLong lastYear(List<FetchResponse> looked, Instant newest) {
        var from = newest.minus(Duration.ofDays(365));
        return OptionalLong.of(looked.stream().filter(mail -> date(mail).filter(from::isBefore).isPresent())
                .flatMap(mail -> Stream.ofNullable(mail.getItem(RFC822SIZE.class))).mapToLong(item -> item.size).sum());
    }

    private static Optional<Instant> date(FetchResponse mail) {
        return Optional.ofNullable(mail.getItem(INTERNALDATE.class))
                .flatMap(item -> Optional.ofNullable(item.getDate()))
                .map(Date::toInstant);
    }

    private static List<FetchResponse> mails(List<Response> answer) {
        return answer.stream().filter(FetchResponse.class::isInstance).map(FetchResponse.class::cast).toList();
    }
}
