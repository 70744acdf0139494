package mailsetup.practice.certificate;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
     * @throws IOException when keytool is missing or fails
     */
    public static Identity selfSigned(Leaf leaf) throws IOException {
        return KeyTool.make(Request.server(leaf), Optional.empty());
    }

    /** Its own certificate. */
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
            context.init(new KeyManager[]{new SoleKey(key, chain)}, null, null);
            return context;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has TLS", e);
        }
    }

    KeyStore store(char[] password) throws GeneralSecurityException, IOException {
        var store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setKeyEntry(KeyTool.SIGNER, key, password, chain.toArray(X509Certificate[]::new));
        return store;
    }

    static Identity from(KeyStore store, String alias, char[] password) throws GeneralSecurityException {
        var chain = Stream.of(store.getCertificateChain(alias)).map(X509Certificate.class::cast).toList();
        return new Identity((PrivateKey) store.getKey(alias, password), chain);
    }
}
