package mailsetup.probe.angus;

import mailsetup.probe.Finding;
import mailsetup.probe.ImapFacts;
import mailsetup.probe.Login;
import mailsetup.probe.net.Channel;
import mailsetup.probe.net.WireException;
import org.eclipse.angus.mail.iap.ProtocolException;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPStore;
import org.eclipse.angus.mail.imap.protocol.IMAPProtocol;

/** A look at a mailbox by IMAP. All questions go over the connection of the login: any other would log in again. */
final class ImapSession extends ServiceSession<IMAPStore> {
    ImapSession(Channel channel) {
        super(channel, "imap", session -> (IMAPStore) session.getStore("imap"));
    }

    /** The folder is never opened for Jakarta Mail: its EXAMINE would be waited for alone. */
    @Override
    public Finding inspect(Login login) throws WireException {
        return AngusFailures.guard(channel, () -> {
            var inbox = (IMAPFolder) service.getFolder("INBOX");
            return new Finding.ImapMailbox((ImapFacts) inbox.doCommand(this::facts));
        });
    }

    private ImapFacts facts(IMAPProtocol protocol) throws ProtocolException {
        try {
            return new ImapQuestions(protocol, new Interview(channel)).facts();
        } catch (WireException e) {
            throw new ProtocolException("the wire failed", e);
        }
    }
}
