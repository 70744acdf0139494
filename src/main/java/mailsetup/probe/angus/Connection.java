package mailsetup.probe.angus;

import jakarta.mail.MessagingException;
import jakarta.mail.Service;
import java.util.Arrays;
import mailsetup.core.Secret;
import mailsetup.probe.Finding;
import mailsetup.probe.net.Channel;
import mailsetup.probe.net.WireException;

/** Logging in and saying good-bye, which every protocol does alike. */
final class Connection {
    private final Channel channel;
    private final Service service;

    Connection(Channel channel, Service service) {
        this.channel = channel;
        this.service = service;
    }

    Finding.LoggedIn logIn(Secret secret) throws WireException {
        return AngusFailures.guard(channel, () -> {
            // Numeric, so that nobody looks the name up a second time. The name was checked with the certificate.
            var host = channel.wire().remoteAddress().getHostAddress();
            char[] chars = secret.reveal();
            try {
                service.connect(host, channel.settings().endpoint().port(), channel.settings().user(),
                        new String(chars));
            } finally {
                Arrays.fill(chars, '\0');
            }
            return new Finding.LoggedIn(channel.mechanism());
        });
    }

    void close() {
        try {
            service.close();
        } catch (MessagingException _) {
            // The wire is closed right after this, whatever the server says.
        }
    }
}
