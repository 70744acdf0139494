package mailsetup.practice.certificate;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** A made authority, which nobody trusts unless told to. */
public final class CertificateAuthority {
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9 ]{1,60}");

    private final Identity identity;

    private CertificateAuthority(Identity identity) {
        this.identity = identity;
    }

    /**
     * A new one that vouches for itself.
     *
     * @param name ASCII letters, digits and blanks
     * @throws IOException when this Java lacks an algorithm
     */
    public static CertificateAuthority create(String name) throws IOException {
        return new CertificateAuthority(CertificateWriter.make(Request.authority(named(name)), Optional.empty()));
    }

    /**
     * A new one that this one vouches for.
     *
     * @param name ASCII letters, digits and blanks
     * @throws IOException when this Java lacks an algorithm
     */
    public CertificateAuthority intermediate(String name) throws IOException {
        return new CertificateAuthority(CertificateWriter.make(Request.authority(named(name)), Optional.of(identity)));
    }

    /**
     * The same, but its time was over ten days ago.
     *
     * @param name ASCII letters, digits and blanks
     * @throws IOException when this Java lacks an algorithm
     */
    public CertificateAuthority expiredIntermediate(String name) throws IOException {
        return new CertificateAuthority(
                CertificateWriter.make(Request.expiredAuthority(named(name)), Optional.of(identity)));
    }

    /**
     * A server's certificate with its key, signed by this authority.
     *
     * @throws IOException when this Java lacks an algorithm
     */
    public Identity issue(Leaf leaf) throws IOException {
        return CertificateWriter.make(Request.server(leaf), Optional.of(identity));
    }

    public X509Certificate certificate() {
        return identity.certificate();
    }

    /** TLS for a client that believes this authority and no other. */
    public SSLContext clientContext() {
        try {
            var store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            store.setCertificateEntry("authority", certificate());
            var trust = TrustManagerFactory.getInstance("PKIX");
            trust.init(store);
            var context = SSLContext.getInstance("TLS");
            context.init(null, trust.getTrustManagers(), null);
            return context;
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("every Java has TLS", e);
        }
    }

    private static String named(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("not a name for an authority");
        }
        return name;
    }
}
