package mailsetup.probe.angus;

import java.time.Duration;
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
            return new Finding.ImapMailbox((ImapFacts) inbox.doCommand(this::facts));
        });
    }

    /** Opened here, because a folder of Jakarta Mail reserves memory for as many mails as a server claims to have. */
    private ImapFacts facts(IMAPProtocol protocol) throws ProtocolException {
        long start = System.nanoTime();
        int messages = Math.max(0, protocol.examine("INBOX").total);
        var opened = Duration.ofNanos(System.nanoTime() - start);
        var opening = channel.wire().transcript().answer();
        try {
            return new ImapQuestions(protocol, opening, opened, new Interview(channel)).facts(messages);
        } catch (WireException e) {
            throw new ProtocolException("the wire failed", e);
        }
    }
}
