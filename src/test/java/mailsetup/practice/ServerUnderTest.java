package mailsetup.practice;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import mailsetup.core.Protocol;
import mailsetup.core.Security;
import mailsetup.testkit.LineClient;

/** A practice server and clients that believe its authority and no other. */
final class ServerUnderTest implements AutoCloseable {
    final PracticeServer practice;
    private final SSLContext trust;

    ServerUnderTest() throws IOException, GeneralSecurityException {
        practice = PracticeServer.start();
        var store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setCertificateEntry("authority", practice.authority());
        var managers = TrustManagerFactory.getInstance("PKIX");
        managers.init(store);
        trust = SSLContext.getInstance("TLS");
        trust.init(null, managers.getTrustManagers(), null);
    }

    /** Connected with TLS. */
    LineClient tls(Protocol protocol) throws IOException {
        return LineClient.tls(port(protocol, Security.TLS), trust);
    }

    /** Connected to the STARTTLS port, still in clear. */
    LineClient clear(Protocol protocol) throws IOException {
        return LineClient.plain(port(protocol, Security.STARTTLS));
    }

    /** TLS on a connection in clear. */
    void upgrade(LineClient client) throws IOException {
        client.startTls(trust);
    }

    /** SASL PLAIN for the practice user. */
    static String saslPlain(String password) {
        return base64("\0hanako@practice.example\0" + password);
    }

    static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(UTF_8));
    }

    private int port(Protocol protocol, Security security) {
        return practice.settings(protocol, security).endpoint().port();
    }

    @Override
    public void close() {
        practice.close();
    }
}
