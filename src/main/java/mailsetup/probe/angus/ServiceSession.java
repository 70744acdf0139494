package mailsetup.probe.angus;

import jakarta.mail.NoSuchProviderException;
import jakarta.mail.Service;
import jakarta.mail.Session;
import mailsetup.probe.Finding;
import mailsetup.probe.Login;
import mailsetup.probe.net.Channel;
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
            service.connect(host, channel.settings().endpoint().port(), channel.settings().user(),
                    login.secret().use(String::new));
            return new Finding.LoggedIn(channel.mechanism());
        });
    }

    @Override
    public void close() {
        // Jakarta Mail would wait for the answer to its good-bye.
        channel.wire().stopListening();
        try {
            AngusFailures.guard(channel, () -> {
                service.close();
                return channel;
            });
        } catch (WireException _) {
            // The wire is closed right after this, whatever the server says.
        }
    }
}
