package mailsetup.probe.angus;

import jakarta.mail.Folder;
import mailsetup.probe.Finding;
import mailsetup.probe.ImapFacts;
import mailsetup.probe.Login;
import mailsetup.probe.net.Channel;
import mailsetup.probe.net.WireException;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPStore;

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
            long messages = inbox.getMessageCount();
            return new Finding.ImapMailbox((ImapFacts) inbox.doCommand(p -> new ImapQuestions(p).facts(messages)));
        });
    }
}
