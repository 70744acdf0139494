package mailsetup.practice.wire;

import java.io.IOException;
import java.net.Socket;
import mailsetup.core.Protocol;
import mailsetup.core.Security;

/** What one port of a server does with its visitors. */
public interface Reception {
    /** Which protocol is expected there. */
    Protocol protocol();

    /** In which mode it is to be asked. */
    Security security();

    /**
     * Deals with one visitor, until one of the two has had enough.
     *
     * @throws IOException when the visitor leaves, is silent for too long or breaks the rules
     */
    void receive(Socket visitor, LoginRecord logins) throws IOException;
}
