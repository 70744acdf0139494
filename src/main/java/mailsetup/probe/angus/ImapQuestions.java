package mailsetup.probe.angus;

import jakarta.mail.Quota;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeSet;
import java.util.stream.Stream;
import mailsetup.probe.ImapFacts;
import org.eclipse.angus.mail.iap.BadCommandException;
import org.eclipse.angus.mail.iap.CommandFailedException;
import org.eclipse.angus.mail.iap.ProtocolException;
import org.eclipse.angus.mail.imap.protocol.IMAPProtocol;
import org.eclipse.angus.mail.imap.protocol.Status;

/** What is asked about an open inbox. A server that refuses one of these extras still has a mailbox that works. */
final class ImapQuestions {
    private static final int MOST_FOLDERS = 1000;

    private final IMAPProtocol protocol;

    ImapQuestions(IMAPProtocol protocol) {
        this.protocol = protocol;
    }

    /** One question. */
    private interface Question<T> {
        T ask() throws ProtocolException;
    }

    ImapFacts facts(long messages) throws ProtocolException {
        var status = extra(() -> protocol.status("INBOX", statusItems()));
        var storage = storage();
        return new ImapFacts(messages, known(status.map(s -> (long) s.unseen)), known(status.map(ImapQuestions::size)),
                folders(), known(storage.map(s -> s.usage * 1024)), known(storage.map(s -> s.limit * 1024)),
                protocol.hasCapability("IDLE"), List.copyOf(new TreeSet<>(protocol.getCapabilities().keySet())));
    }

    private String[] statusItems() {
        return protocol.hasCapability("STATUS=SIZE") ? new String[]{"UNSEEN", "SIZE"} : new String[]{"UNSEEN"};
    }

    private static long size(Status status) {
        return status.getItem("SIZE");
    }

    private List<String> folders() throws ProtocolException {
        return extra(() -> protocol.list("", "*")).stream().flatMap(Arrays::stream).map(folder -> folder.name)
                .limit(MOST_FOLDERS).toList();
    }

    /** The STORAGE resource of the inbox, in units of 1024 bytes (RFC 9208 section 5.1). */
    private Optional<Quota.Resource> storage() throws ProtocolException {
        if (!protocol.hasCapability("QUOTA")) {
            return Optional.empty();
        }
        return extra(() -> protocol.getQuotaRoot("INBOX")).stream().flatMap(Arrays::stream)
                .flatMap(root -> root.resources == null ? Stream.of() : Arrays.stream(root.resources))
                .filter(resource -> resource.name.equalsIgnoreCase("STORAGE")).findFirst();
    }

    private static <T> Optional<T> extra(Question<T> question) throws ProtocolException {
        try {
            return Optional.ofNullable(question.ask());
        } catch (CommandFailedException | BadCommandException _) {
            return Optional.empty();
        }
    }

    private static OptionalLong known(Optional<Long> value) {
        return value.filter(v -> v >= 0).map(OptionalLong::of).orElseGet(OptionalLong::empty);
    }
}
