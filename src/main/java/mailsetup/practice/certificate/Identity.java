package mailsetup.practice.certificate;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.KeyManager;
import javax.net.ssl.SSLContext;

/** A private key and the certificates that vouch for it, in memory only. */
public final class Identity {
    private final PrivateKey key;
    private final List<X509Certificate> chain;

    Identity(PrivateKey key, List<X509Certificate> chain) {
        this.key = key;
        this.chain = List.copyOf(chain);
    }

    /**
     * One that vouches for itself.
     *
     * @throws IOException when this Java lacks an algorithm
     */
    public static Identity selfSigned(Leaf leaf) throws IOException {
        return CertificateWriter.make(Request.server(leaf), Optional.empty());
    }

    public X509Certificate certificate() {
        return chain.getFirst();
    }

    /** Its own certificate first, the authority last. */
    public List<X509Certificate> chain() {
        return chain;
    }

    /** The same as a careless server shows it: without the certificates between it and the authority. */
    public Identity withoutIntermediates() {
        return new Identity(key, chain.subList(0, 1));
    }

    /** TLS for a server that shows this chain. */
    public SSLContext serverContext() {
        try {
            var context = SSLContext.getInstance("TLS");
            context.init(new KeyManager[]{new SingleKeyManager(key, chain)}, null, null);
            return context;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has TLS", e);
        }
    }

    PrivateKey key() {
        return key;
    }
}
