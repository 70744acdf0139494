package mailsetup.probe.angus;

import jakarta.mail.Folder;
import jakarta.mail.Quota;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.TreeSet;
import mailsetup.probe.Finding;
import mailsetup.probe.ImapFacts;
import mailsetup.probe.Login;
import mailsetup.probe.net.Channel;
import mailsetup.probe.net.WireException;
import org.eclipse.angus.mail.iap.ProtocolException;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPStore;
import org.eclipse.angus.mail.imap.protocol.IMAPProtocol;
import org.eclipse.angus.mail.imap.protocol.ListInfo;

/** A look at a mailbox by IMAP. All questions go over the connection of the open folder: any other would log in again. */
final class ImapSession extends ServiceSession<IMAPStore> {
    private static final int MOST_FOLDERS = 1000;

    ImapSession(Channel channel) {
        super(channel, "imap", session -> (IMAPStore) session.getStore("imap"));
    }

    @Override
    public Finding inspect(Login login) throws WireException {
        return AngusFailures.guard(channel, () -> {
            var inbox = (IMAPFolder) service.getFolder("INBOX");
            inbox.open(Folder.READ_ONLY);
            long messages = inbox.getMessageCount();
            return new Finding.ImapMailbox((ImapFacts) inbox.doCommand(protocol -> facts(protocol, messages)));
        });
    }

    private static ImapFacts facts(IMAPProtocol protocol, long messages) throws ProtocolException {
        var status = protocol.status("INBOX", statusItems(protocol));
        var storage = storage(protocol);
        return new ImapFacts(messages, known(status.unseen), known(status.getItem("SIZE")), folders(protocol),
                storage.isEmpty() ? OptionalLong.empty() : OptionalLong.of(storage.getFirst().usage * 1024),
                storage.isEmpty() ? OptionalLong.empty() : OptionalLong.of(storage.getFirst().limit * 1024),
                protocol.hasCapability("IDLE"), capabilities(protocol));
    }

    private static String[] statusItems(IMAPProtocol protocol) {
        return protocol.hasCapability("STATUS=SIZE") ? new String[]{"UNSEEN", "SIZE"} : new String[]{"UNSEEN"};
    }

    private static List<String> folders(IMAPProtocol protocol) throws ProtocolException {
        var names = new ArrayList<String>();
        var all = protocol.list("", "*");
        for (var folder : all == null ? new ListInfo[0] : all) {
            if (names.size() < MOST_FOLDERS) {
                names.add(folder.name);
            }
        }
        return names;
    }

    /** The STORAGE resource of the inbox; at most one. */
    private static List<Quota.Resource> storage(IMAPProtocol protocol) throws ProtocolException {
        if (!protocol.hasCapability("QUOTA")) {
            return List.of();
        }
        var roots = protocol.getQuotaRoot("INBOX");
        return roots == null
                ? List.of()
                : Arrays.stream(roots).filter(root -> root.resources != null)
                        .flatMap(root -> Arrays.stream(root.resources))
                        .filter(resource -> resource.name.equalsIgnoreCase("STORAGE")).limit(1).toList();
    }

    private static List<String> capabilities(IMAPProtocol protocol) {
        return List.copyOf(new TreeSet<>(protocol.getCapabilities().keySet()));
    }

    private static OptionalLong known(long value) {
        return value < 0 ? OptionalLong.empty() : OptionalLong.of(value);
    }
}
