package mailsetup.probe.angus;

import jakarta.mail.Session;
import java.util.Properties;
import mailsetup.core.Protocol;
import mailsetup.probe.Capabilities;
import mailsetup.probe.net.Channel;

/** The properties of a session on a channel. */
final class AngusSettings {
    private AngusSettings() {}

    /**
     * A session that uses this channel and nothing else.
     *
     * @param scheme {@code imap}, {@code pop3} or {@code smtp}, never the forms with an s: TLS is ours
     */
    static Session session(String scheme, Channel channel) {
        var prefix = "mail." + scheme + ".";
        var p = new Properties();
        p.put(prefix + "socketFactory",
                new HandedSocketFactory(channel.wire().handOver(channel.greeting(), channel.answered())));
        // The default is true: any failure would be tried again on a second connection, past all our checks.
        p.put(prefix + "socketFactory.fallback", "false");
        p.put(prefix + "ssl.enable", "false");
        p.put(prefix + "starttls.enable", "false");
        p.put(prefix + "auth.mechanisms", mechanism(channel.mechanism()));
        p.put(prefix + "connectionpoolsize", "1");
        p.put(prefix + "reusetagprefix", "true");
        // Empty, as most programs have it: not every server takes the user name twice (RFC 4616 section 2).
        if (saslInOneGo(channel)) {
            p.put(prefix + "sasl.enable", "true");
            p.put(prefix + "sasl.mechanisms", "PLAIN");
        } else {
            p.put(prefix + "sasl.authorizationid", "");
        }
        p.put("mail.smtp.auth", "true");
        p.put("mail.smtp.localhost", channel.wire().clientName());
        p.put("mail.smtp.quitwait", "false");
        p.put("mail.pop3.disablecapa", Boolean.toString(channel.answered().isEmpty()));
        return Session.getInstance(p);
    }

    /** Only its SASL sends an initial response by IMAP (SASL-IR, RFC 4959); its own AUTHENTICATE PLAIN waits once more. */
    private static boolean saslInOneGo(Channel channel) {
        return channel.settings().protocol() == Protocol.IMAP && channel.mechanism().equals("PLAIN")
                && Capabilities.has(channel.capabilities(), "SASL-IR");
    }

    /** What Jakarta Mail calls LOGIN for POP is USER and PASS. */
    private static String mechanism(String ours) {
        return ours.equals("USER") ? "LOGIN" : ours;
    }
}
