package mailsetup.probe.net;

import mailsetup.probe.Finding;
import mailsetup.probe.Login;

/** Looks around on a connection that is logged in, without changing anything. */
@FunctionalInterface
public interface MailEngine {
    /** What the mailbox shows, or what the server would accept to send. */
    Finding inspect(Channel channel, Login login) throws WireException;
}
