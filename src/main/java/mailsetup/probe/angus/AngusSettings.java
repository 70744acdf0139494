package mailsetup.probe.angus;

import jakarta.mail.Session;
import java.net.Socket;
import java.util.Properties;

/** The properties of a session on a connection that is logged in already. */
final class AngusSettings {
    private static final String PREFIX = "mail.imap.";

    private AngusSettings() {}

    /** A session that uses this connection and nothing else. */
    static Session session(Socket handed) {
        var p = new Properties();
        p.put(PREFIX + "socketFactory", new HandedSocketFactory(handed));
        // The default is true: any failure would be tried again on a second connection, past all our checks.
        p.put(PREFIX + "socketFactory.fallback", "false");
        p.put(PREFIX + "ssl.enable", "false");
        p.put(PREFIX + "starttls.enable", "false");
        p.put(PREFIX + "connectionpoolsize", "1");
        p.put(PREFIX + "reusetagprefix", "true");
        return Session.getInstance(p);
    }
}
