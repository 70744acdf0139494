package mailsetup.probe.angus;

import jakarta.mail.Folder;
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
            inbox.open(Folder.READ_ONLY);
            var opening = channel.wire().transcript().answer();
            int messages = inbox.getMessageCount();
            return new Finding.ImapMailbox((ImapFacts) inbox.doCommand(p -> facts(p, opening, messages)));
        });
    }

    private ImapFacts facts(IMAPProtocol protocol, List<String> opening, int messages) throws ProtocolException {
        try {
            return new ImapQuestions(protocol, opening, new Interview(channel)).facts(messages);
        } catch (WireException e) {
            throw new ProtocolException("the wire failed", e);
        }
    }
}
