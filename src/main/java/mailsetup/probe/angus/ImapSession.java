package mailsetup.probe.angus;

import jakarta.mail.Folder;
import java.time.Duration;
import java.util.List;
import mailsetup.probe.Finding;
import mailsetup.probe.ImapFacts;
import mailsetup.probe.Login;
import mailsetup.probe.net.Channel;
import mailsetup.probe.net.WireException;
import org.eclipse.angus.mail.iap.ProtocolException;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPStore;
import org.eclipse.angus.mail.imap.protocol.IMAPProtocol;

/** A look at a mailbox by IMAP. All questions go over the connection of the open folder: any other would log in again. */
final class ImapSession extends ServiceSession<IMAPStore> {
    ImapSession(Channel channel) {
        super(channel, "imap", session -> (IMAPStore) session.getStore("imap"));
    }

    @Override
    public Finding inspect(Login login) throws WireException {
        return AngusFailures.guard(channel, () -> {
            var inbox = (IMAPFolder) service.getFolder("INBOX");
            long start = System.nanoTime();
            inbox.open(Folder.READ_ONLY);
            var opened = Duration.ofNanos(System.nanoTime() - start);
            var opening = channel.wire().transcript().answer();
            int messages = inbox.getMessageCount();
            return new Finding.ImapMailbox((ImapFacts) inbox.doCommand(p -> facts(p, opening, opened, messages)));
        });
    }

    private ImapFacts facts(IMAPProtocol protocol, List<String> opening, Duration opened, int messages)
            throws ProtocolException {
        try {
            return new ImapQuestions(protocol, opening, opened, new Interview(channel)).facts(messages);
        } catch (WireException e) {
            throw new ProtocolException("the wire failed", e);
        }
    }
}
