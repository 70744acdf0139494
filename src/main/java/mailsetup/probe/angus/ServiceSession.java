package mailsetup.probe.angus;

import jakarta.mail.MessagingException;
import jakarta.mail.NoSuchProviderException;
import jakarta.mail.Service;
import jakarta.mail.Session;
import java.util.Arrays;
import mailsetup.probe.Finding;
import mailsetup.probe.Login;
import mailsetup.probe.net.Channel;
import mailsetup.probe.net.Dialogue;
import mailsetup.probe.net.MailEngine.MailSession;
import mailsetup.probe.net.WireException;

/** Logging in and saying good-bye, which Jakarta Mail does alike for every protocol. */
abstract class ServiceSession<S extends Service> implements MailSession {
    final Channel channel;
    final S service;

    /** Finds the service of one protocol. */
    interface Lookup<S> {
        S in(Session session) throws NoSuchProviderException;
    }

    ServiceSession(Channel channel, String scheme, Lookup<S> lookup) {
        this.channel = channel;
        try {
            this.service = lookup.in(AngusSettings.session(scheme, channel));
        } catch (NoSuchProviderException e) {
            throw new IllegalStateException("Jakarta Mail without " + scheme, e);
        }
    }

    @Override
    public Finding.LoggedIn logIn(Login login) throws WireException {
        return AngusFailures.guard(channel, () -> {
            // Numeric, so that nobody looks the name up a second time. The name was checked with the certificate.
            var host = channel.wire().remoteAddress().getHostAddress();
            char[] chars = login.secret().reveal();
            try {
                service.connect(host, channel.settings().endpoint().port(), channel.settings().user(),
                        new String(chars));
            } finally {
                Arrays.fill(chars, '\0');
            }
            return new Finding.LoggedIn(channel.mechanism());
        });
    }

    @Override
    public void close() {
        var wire = channel.wire();
        try {
            if (wire.failure().isEmpty()) {
                wire.writeLine(Dialogue.on(wire, channel.settings().protocol()).goodbye());
            }
            // Jakarta Mail would wait for the answer; so it finds the connection closed when it tidies up.
            wire.close();
            service.close();
        } catch (WireException | MessagingException _) {
            // Said or not, it is over.
        }
    }
}
