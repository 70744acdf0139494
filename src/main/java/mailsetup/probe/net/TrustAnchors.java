package mailsetup.probe.net;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509ExtendedTrustManager;
import mailsetup.core.Endpoint;
import mailsetup.probe.AcceptedCertificate;
import mailsetup.probe.Flaw;
import mailsetup.probe.TlsFacts;
import org.jspecify.annotations.Nullable;

/** The certificate authorities we believe: those of the Java runtime, and what was added for this run alone. */
public final class TrustAnchors {
    private final List<X509Certificate> added;
    private final List<AcceptedCertificate> accepted;
    private @Nullable X509ExtendedTrustManager manager;

    private TrustAnchors(List<X509Certificate> added, List<AcceptedCertificate> accepted) {
        this.added = List.copyOf(added);
        this.accepted = List.copyOf(accepted);
    }

    /** Those of the Java runtime alone. */
    public static TrustAnchors system() {
        return new TrustAnchors(List.of(), List.of());
    }

    /** These and more. */
    public TrustAnchors with(Collection<X509Certificate> more) {
        var all = new ArrayList<>(added);
        all.addAll(more);
        return new TrustAnchors(all, accepted);
    }

    /** These, and single certificates of single servers. */
    public TrustAnchors accepting(Collection<AcceptedCertificate> more) {
        var all = new ArrayList<>(accepted);
        all.addAll(more);
        return new TrustAnchors(added, all);
    }

    /** Whether a person has accepted just this certificate for just this server, and nothing else is wrong with it. */
    boolean accepts(Endpoint endpoint, TlsFacts tls, List<Flaw> flaws) {
        return AcceptedCertificate.offer(endpoint, tls, flaws).filter(accepted::contains).isPresent();
    }

    /**
     * For clients that bring their own handshake and check the name themselves, as the JDK's HTTP client does.
     *
     * @throws IllegalStateException when the runtime has no usable authorities
     */
    public SSLContext context() {
        try {
            var context = SSLContext.getInstance("TLS");
            context.init(null, new TrustManager[]{manager()}, null);
            return context;
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("no certificate authorities", e);
        }
    }

    /** The verdict of the JDK, which has the last word. */
    synchronized X509ExtendedTrustManager manager() throws GeneralSecurityException, IOException {
        if (manager == null) {
            manager = added.isEmpty() ? managerOf(null) : managerOf(systemAndAdded());
        }
        return manager;
    }

    /**
     * The same authorities for building a path by hand.
     *
     * @throws GeneralSecurityException when the runtime has none that can be used
     * @throws IOException when they cannot be read
     */
    public Set<TrustAnchor> anchors() throws GeneralSecurityException, IOException {
        return Arrays.stream(manager().getAcceptedIssuers()).map(root -> new TrustAnchor(root, null))
                .collect(Collectors.toSet());
    }

    boolean haveSigned(X509Certificate certificate) {
        try {
            return anchors().stream().map(TrustAnchor::getTrustedCert)
                    .filter(root -> root.getSubjectX500Principal().equals(certificate.getIssuerX500Principal()))
                    .anyMatch(root -> isSigned(certificate, root));
        } catch (GeneralSecurityException | IOException _) {
            return false;
        }
    }

    private static boolean isSigned(X509Certificate certificate, X509Certificate root) {
        try {
            certificate.verify(root.getPublicKey());
            return true;
        } catch (GeneralSecurityException _) {
            return false;
        }
    }

    private KeyStore systemAndAdded() throws GeneralSecurityException, IOException {
        var store = KeyStore.getInstance(KeyStore.getDefaultType());
        store.load(null, null);
        int number = 0;
        for (var root : managerOf(null).getAcceptedIssuers()) {
            store.setCertificateEntry("system" + number++, root);
        }
        for (var root : added) {
            store.setCertificateEntry("added" + number++, root);
        }
        return store;
    }

    private static X509ExtendedTrustManager managerOf(@Nullable KeyStore store) throws GeneralSecurityException {
        var factory = TrustManagerFactory.getInstance("PKIX");
        factory.init(store);
        return (X509ExtendedTrustManager) factory.getTrustManagers()[0];
    }
}
