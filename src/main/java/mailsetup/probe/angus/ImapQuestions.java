package mailsetup.probe.angus;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeSet;
import mailsetup.probe.Capabilities;
import mailsetup.probe.FolderFacts;
import mailsetup.probe.Gap.Fact;
import mailsetup.probe.Gap.Why;
import mailsetup.probe.ImapDetails;
import mailsetup.probe.ImapFacts;
import mailsetup.probe.LineRate;
import mailsetup.probe.MailSample;
import mailsetup.probe.net.WireException;
import org.eclipse.angus.mail.iap.ParsingException;
import org.eclipse.angus.mail.iap.ProtocolException;
import org.eclipse.angus.mail.iap.Response;
import org.eclipse.angus.mail.imap.protocol.IMAPProtocol;
import org.eclipse.angus.mail.imap.protocol.ListInfo;

/**
 * What is asked about an inbox, in two flights: the second needs the number of mails and the names of the folders. A server
 * that refuses one of the extras still has a mailbox that works. What may take long on a huge mailbox is asked last,
 * because a question that was sent cannot be taken back.
 */
final class ImapQuestions {
    private final IMAPProtocol protocol;
    private final ImapInbox inbox;
    private final OptionalQuestions optional;

    ImapQuestions(IMAPProtocol protocol, OptionalQuestions optional) {
        this.protocol = protocol;
        this.optional = optional;
        inbox = new ImapInbox(protocol);
    }

    /** What the first flight told. */
    private record Opened(Optional<Duration> latency, Duration took, List<Response> opening,
            Optional<String> product, Optional<ImapAnswers.Storage> storage, List<ListInfo> folders, Owners owners) {
        int messages() {
            return ImapAnswers.messages(opening);
        }
    }

    /** What the second flight told. */
    private record Counted(Optional<Long> unseen, Optional<MailSample> sample, List<FolderFacts> folders,
            Optional<Long> size, Optional<LineRate> line, Optional<InboxSample.Mail> biggest) {}

    ImapFacts facts() throws ProtocolException, WireException {
        var opened = open();
        int messages = opened.messages();
        var counted = count(opened, messages);
        var largest = largest(messages, counted.sample());
        var capabilities = List.copyOf(new TreeSet<>(protocol.getCapabilities().keySet()));
        var estimate = counted.size().isPresent()
                ? Optional.<Long>empty()
                : counted.sample().map(some -> estimate(some, messages));
        var details = new ImapDetails(Optional.of(opened.took()), opened.latency(), opened.product().orElse(""),
                counted.folders(), counted.sample(), known(largest), ImapAnswers.uidValidity(opened.opening()),
                appendLimit(capabilities), ImapAnswers.flags(opened.opening()),
                estimate.isPresent() && !counted.sample().orElseThrow().whole(), optional.gaps(),
                counted.line().isPresent()
                        ? counted.line()
                        : line(opened, counted, known(counted.size().or(() -> estimate))));
        return new ImapFacts(messages, known(counted.unseen()), known(counted.size().or(() -> estimate)),
                counted.folders().stream().map(FolderFacts::name).toList(),
                known(opened.storage().map(ImapAnswers.Storage::used)),
                known(opened.storage().map(ImapAnswers.Storage::limit)), protocol.hasCapability("IDLE"), capabilities,
                details);
    }

    private Opened open() throws ProtocolException, WireException {
        // Before the first folder: to a stranger some servers open none.
        Optional<SentCommand> id = protocol.hasCapability("ID") ? Optional.of(inbox.id()) : Optional.empty();
        var noop = inbox.noop();
        var examine = inbox.examine();
        Optional<SentCommand> quota = protocol.hasCapability("QUOTA")
                ? Optional.of(inbox.quota())
                : Optional.empty();
        Optional<SentCommand> namespace = protocol.hasCapability("NAMESPACE")
                ? Optional.of(inbox.namespace())
                : Optional.empty();
        var list = inbox.list();
        var product = optional.ask(Fact.PRODUCT, id.isPresent(),
                () -> ImapAnswers.product(inbox.answer(id.orElseThrow())));
        var latency = optional.ask(Fact.LATENCY, true, () -> {
            inbox.answer(noop);
            return noop.took();
        });
        var opening = inbox.answer(examine);
        var storage = optional
                .ask(Fact.QUOTA, quota.isPresent(), () -> ImapAnswers.storage(inbox.answer(quota.orElseThrow())))
                .flatMap(found -> found);
        var owners = namespace.isEmpty()
                ? Optional.<Owners>empty()
                : optional.ask(Fact.FOLDERS, true, () -> Owners.in(inbox.answer(namespace.get())));
        var folders = optional.ask(Fact.FOLDERS, true,
                () -> ImapAnswers.folders(inbox.answer(list), FolderCensus.MOST_LISTED));
        return new Opened(latency, examine.took(), opening, product, storage, folders.orElse(List.of()),
                owners.orElse(Owners.NONE));
    }

    private Counted count(Opened opened, int messages) throws ProtocolException, WireException {
        boolean time = optional.hasTime();
        boolean hasSize = protocol.hasCapability("STATUS=SIZE");
        var sample = new InboxSample(inbox, messages, time);
        var unseen = time ? Optional.of(inbox.status("INBOX", "UNSEEN")) : Optional.<SentCommand>empty();
        var census = new FolderCensus(inbox, optional, opened.folders(), opened.owners());
        census.ask(0);
        var early = time && hasSize && census.allAsked()
                ? Optional.of(inbox.status("INBOX", "SIZE"))
                : Optional.<SentCommand>empty();
        var mails = optional.ask(Fact.DATES, true, sample::read).flatMap(found -> found);
        var unread = optional.ask(Fact.UNREAD, true, () -> inboxStatus(unseen.orElseThrow(), "UNSEEN"));
        var folders = census.take();
        var size = optional.ask(Fact.SIZE, hasSize,
                () -> inboxStatus(early.isPresent() ? early.get() : inbox.status("INBOX", "SIZE"), "SIZE"));
        return new Counted(unread, mails, folders, size, opened.latency().flatMap(sample::rate), sample.biggest());
    }

    /** Some servers agree and then say nothing. */
    private Long inboxStatus(SentCommand sent, String item) throws ProtocolException, WireException {
        return ImapAnswers.statuses(inbox.answer(sent)).values().stream()
                .filter(status -> status.mbox.equalsIgnoreCase("INBOX"))
                .map(status -> item.equals("UNSEEN") ? (long) status.unseen : status.getItem(item)).findFirst()
                .orElseThrow(() -> new ParsingException("no STATUS in the answer"));
    }

    private Optional<Long> largest(int messages, Optional<MailSample> sample)
            throws ProtocolException, WireException {
        if (sample.isEmpty() || sample.get().whole()) {
            return sample.map(MailSample::largest);
        }
        boolean counts = protocol.hasCapability("ESEARCH") && messages > 0;
        var found = optional.ask(Fact.LARGEST, counts,
                () -> new LargestMail(protocol, inbox, optional).find(sample.get().largest()));
        if (found.isEmpty()) {
            optional.note(Fact.LARGEST, Why.SAMPLED);
        }
        return found.or(() -> sample.map(MailSample::largest));
    }

    /** By a piece of the biggest mail, where its size and that of the inbox are worth the while. */
    private Optional<LineRate> line(Opened opened, Counted counted, OptionalLong bytes)
            throws ProtocolException, WireException {
        var large = counted.biggest().filter(mail -> LinePiece.matters(bytes.orElse(0), mail));
        return large.isEmpty() || opened.latency().isEmpty()
                ? Optional.empty()
                : optional
                        .askLast(LinePiece.LONGEST, () -> new LinePiece(inbox, opened.latency().get()).by(large.get()))
                        .flatMap(found -> found);
    }

    private static long estimate(MailSample sample, int messages) {
        return Math.round((double) sample.bytes() / sample.looked() * messages);
    }

    private static OptionalLong appendLimit(List<String> capabilities) {
        return Capabilities.parameter(capabilities, "APPENDLIMIT").filter(limit -> limit.matches("\\d{1,18}"))
                .map(limit -> OptionalLong.of(Long.parseLong(limit))).orElseGet(OptionalLong::empty);
    }

    private static OptionalLong known(Optional<Long> value) {
        return value.filter(v -> v >= 0).map(OptionalLong::of).orElseGet(OptionalLong::empty);
    }
}
