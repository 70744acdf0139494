package mailsetup.probe.net;

import mailsetup.probe.Finding;
import mailsetup.probe.Login;

/** Logs in on a channel that was made ready, and looks around without changing anything. */
@FunctionalInterface
public interface MailEngine {
    /** A conversation on that channel. Nothing is sent yet. */
    MailSession open(Channel channel);

    /** One conversation. */
    interface MailSession extends AutoCloseable {
        /** Sends the password, once. */
        Finding.LoggedIn logIn(Login login) throws WireException;

        /** What the mailbox shows, or what the server would accept to send. */
        Finding inspect(Login login) throws WireException;

        /** Says good-bye where that is still possible. */
        @Override
        void close();
    }
}
