package mailsetup.probe.net;

import java.io.IOException;
import java.net.Socket;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLSession;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.X509ExtendedTrustManager;
import mailsetup.core.Endpoint;
import mailsetup.probe.Flaw;
import mailsetup.probe.TlsFacts;
import org.jspecify.annotations.Nullable;

/**
 * Judges a server's certificate and remembers what it saw. It refuses whatever has a flaw, so a connection that gets
 * through is a verified one; and what does not get through is on record in full.
 */
final class CertificateWitness extends X509ExtendedTrustManager {
    private final Endpoint endpoint;
    private final TrustAnchors trust;
    private @Nullable TlsFacts seen;
    private List<Flaw> flaws = List.of();

    CertificateWitness(Endpoint endpoint, TrustAnchors trust) {
        this.endpoint = endpoint;
        this.trust = trust;
    }

    /** What the server showed; null when the handshake did not get that far. */
    @Nullable
    TlsFacts seen() {
        return seen;
    }

    List<Flaw> flaws() {
        return flaws;
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String authType, Socket socket)
            throws CertificateException {
        seen = facts(((SSLSocket) socket).getHandshakeSession(), chain);
        flaws = new ChainJudge(endpoint.host(), trust, Instant.now()).flaws(chain);
        if (trust.accepts(endpoint, seen, flaws)) {
            seen = seen.byFingerprint();
            flaws = List.of();
            return;
        }
        try {
            trust.manager().checkServerTrusted(chain, authType, socket);
        } catch (GeneralSecurityException | IOException e) {
            flaws = flaws.isEmpty() ? List.of(new Flaw.Rejected(String.valueOf(e.getMessage()))) : flaws;
        }
        if (!flaws.isEmpty()) {
            throw new CertificateException("certificate refused");
        }
    }

    private static TlsFacts facts(SSLSession session, X509Certificate[] chain) {
        return new TlsFacts(session.getProtocol(), session.getCipherSuite(),
                Arrays.stream(chain).limit(10).map(Certificates::facts).toList());
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String authType, SSLEngine engine)
            throws CertificateException {
        throw new CertificateException("sockets only");
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String authType) throws CertificateException {
        throw new CertificateException("sockets only");
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String authType, Socket socket)
            throws CertificateException {
        throw new CertificateException("servers only");
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String authType, SSLEngine engine)
            throws CertificateException {
        throw new CertificateException("servers only");
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String authType) throws CertificateException {
        throw new CertificateException("servers only");
    }

    @Override
    public X509Certificate[] getAcceptedIssuers() {
        return new X509Certificate[0];
    }
}
