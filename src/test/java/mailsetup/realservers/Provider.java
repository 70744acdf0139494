package mailsetup.realservers;

import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.Optional;
import java.util.stream.Stream;
import mailsetup.core.EmailAddress;
import mailsetup.core.Protocol;
import mailsetup.core.Security;
import mailsetup.core.ServerSettings;
import mailsetup.testkit.Need;

/** A provider as it should be, with Dovecot and Postfix, for whoever is not in this package. */
public final class Provider implements AutoCloseable {
    private final Certificates certificates = new Certificates();
    private final MailHost host;

    /** With a few small messages. */
    public Provider() {
        this(Setup.clean());
    }

    private Provider(Setup setup) {
        host = MailHost.start(setup, certificates);
    }

    /** With one large message beside them, of nine megabytes. */
    public static Provider withALargeMail() {
        return new Provider(new Setup(CertificateKind.GOOD, true, mail -> {
            mail.fill(6);
            mail.addLarge(9 << 20);
        }, 20_480));
    }

    /** Why there can be none here; empty when there can. */
    public static Optional<String> missing() {
        return Stream.of(Need.DOVECOT, Need.POSTFIX).map(Need::missing).flatMap(Optional::stream).findFirst();
    }

    /** Where one of its servers is, with the user name. */
    public ServerSettings settings(Protocol protocol, Security security) {
        return host.settings(protocol, security);
    }

    /** The address of its only account. */
    public EmailAddress address() {
        return Account.ADDRESS;
    }

    /** The password of the account. */
    public String password() {
        return Account.PASSWORD;
    }

    /** Who vouches for its servers. */
    public X509Certificate authority() {
        return certificates.authority();
    }

    /** The same as a file in PEM. */
    public Path authorityFile() {
        return certificates.authorityFile();
    }

    @Override
    public void close() {
        try (certificates) {
            host.close();
        }
    }
}
