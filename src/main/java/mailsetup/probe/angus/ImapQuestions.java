package mailsetup.probe.angus;

import jakarta.mail.Quota;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mailsetup.probe.Capabilities;
import mailsetup.probe.FolderFacts;
import mailsetup.probe.Gap.Fact;
import mailsetup.probe.Gap.Why;
import mailsetup.probe.ImapDetails;
import mailsetup.probe.ImapFacts;
import mailsetup.probe.MailSample;
import mailsetup.probe.net.WireException;
import org.eclipse.angus.mail.iap.ParsingException;
import org.eclipse.angus.mail.iap.ProtocolException;
import org.eclipse.angus.mail.imap.protocol.IMAPProtocol;
import org.eclipse.angus.mail.imap.protocol.Status;

/**
 * What is asked about an open inbox. A server that refuses one of these extras still has a mailbox that works. What may
 * take long on a huge mailbox is asked last, because a question that was sent cannot be taken back.
 */
final class ImapQuestions {
    private static final Pattern FLAGS = Pattern.compile("(?i)\\* FLAGS \\((.*)\\)");
    private static final Pattern UID_VALIDITY = Pattern.compile("(?i)\\[UIDVALIDITY (\\d{1,10})]");

    private final IMAPProtocol protocol;
    private final List<String> opening;
    private final Duration opened;
    private final Interview interview;

    /**
     * Questions over this connection.
     *
     * @param opening what the server said when the inbox was opened
     * @param opened how long that took
     */
    ImapQuestions(IMAPProtocol protocol, List<String> opening, Duration opened, Interview interview) {
        this.protocol = protocol;
        this.opening = opening;
        this.opened = opened;
        this.interview = interview;
    }

    ImapFacts facts(int messages) throws ProtocolException, WireException {
        var capabilities = List.copyOf(new TreeSet<>(protocol.getCapabilities().keySet()));
        var latency = interview.ask(Fact.LATENCY, true, () -> Latency.of(protocol::noop));
        var product = interview.ask(Fact.PRODUCT, protocol.hasCapability("ID"),
                () -> Stream.ofNullable(protocol.id((Map<String, String>) null)).map(ImapQuestions::product).findFirst()
                        .orElse(""));
        var storage = interview.ask(Fact.QUOTA, protocol.hasCapability("QUOTA"), this::storage)
                .flatMap(found -> found);
        var unseen = interview.ask(Fact.UNREAD, true, () -> (long) status("UNSEEN").unseen);
        var sample = interview.ask(Fact.DATES, true, () -> new InboxSample(protocol).take(messages))
                .flatMap(found -> found);
        var folders = new FolderCensus(protocol, interview).take();
        var size = interview.ask(Fact.SIZE, protocol.hasCapability("STATUS=SIZE"), this::size);
        var largest = largest(messages, sample);
        var estimate = size.isPresent() ? Optional.<Long>empty() : sample.map(some -> estimate(some, messages));
        return new ImapFacts(messages, known(unseen), known(size.or(() -> estimate)), names(folders),
                known(storage.map(s -> s.usage * 1024)), known(storage.map(s -> s.limit * 1024)),
                protocol.hasCapability("IDLE"), capabilities,
                new ImapDetails(Optional.of(opened), latency, product.orElse(""), folders, sample, known(largest),
                        uidValidity(),
                        appendLimit(capabilities), flags(), estimate.isPresent() && !sample.get().whole(),
                        interview.gaps()));
    }

    /** Some servers agree and then say nothing. */
    private Status status(String item) throws ProtocolException {
        var status = protocol.status("INBOX", new String[]{item});
        if (status == null) {
            throw new ParsingException("no STATUS in the answer");
        }
        return status;
    }

    private Long size() throws ProtocolException {
        return status("SIZE").getItem("SIZE");
    }

    private Optional<Long> largest(int messages, Optional<MailSample> sample)
            throws ProtocolException, WireException {
        if (sample.isEmpty() || sample.get().whole()) {
            return sample.map(MailSample::largest);
        }
        boolean counts = protocol.hasCapability("ESEARCH") && messages > 0;
        var found = interview.ask(Fact.LARGEST, counts,
                () -> new LargestMail(protocol, interview).find(sample.get().largest()));
        if (found.isEmpty()) {
            interview.note(Fact.LARGEST, Why.SAMPLED);
        }
        return found.or(() -> sample.map(MailSample::largest));
    }

    private static long estimate(MailSample sample, int messages) {
        return Math.round((double) sample.bytes() / sample.looked() * messages);
    }

    private static String product(Map<String, String> id) {
        return Stream.of("name", "version").map(id::get).filter(word -> word != null && !word.isBlank())
                .collect(Collectors.joining(" "));
    }

    private static List<String> names(List<FolderFacts> folders) {
        return folders.stream().map(FolderFacts::name).toList();
    }

    /** The STORAGE resource of the inbox, in units of 1024 bytes (RFC 9208 section 5.1). */
    private Optional<Quota.Resource> storage() throws ProtocolException {
        return Stream.ofNullable(protocol.getQuotaRoot("INBOX")).flatMap(Arrays::stream)
                .flatMap(root -> root.resources == null ? Stream.of() : Arrays.stream(root.resources))
                .filter(resource -> resource.name.equalsIgnoreCase("STORAGE")).findFirst();
    }

    private OptionalLong uidValidity() {
        return opening.stream().map(UID_VALIDITY::matcher).filter(found -> found.find())
                .mapToLong(found -> Long.parseLong(found.group(1))).findFirst();
    }

    private List<String> flags() {
        return opening.stream().map(FLAGS::matcher).filter(found -> found.matches())
                .flatMap(found -> Stream.of(found.group(1).split(" "))).filter(flag -> !flag.isBlank()).limit(100)
                .toList();
    }

    private static OptionalLong appendLimit(List<String> capabilities) {
        return Capabilities.parameter(capabilities, "APPENDLIMIT").filter(limit -> limit.matches("\\d{1,18}"))
                .map(limit -> OptionalLong.of(Long.parseLong(limit))).orElseGet(OptionalLong::empty);
    }

    private static OptionalLong known(Optional<Long> value) {
        return value.filter(v -> v >= 0).map(OptionalLong::of).orElseGet(OptionalLong::empty);
    }
}
