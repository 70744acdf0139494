package mailsetup.realservers;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManagerFactory;
import mailsetup.core.Endpoint;
import mailsetup.core.Security;

/** A mail program of few words, to try the servers without the program under test. */
final class Conversation implements AutoCloseable {
    private final X509Certificate authority;
    private final String host;
    private Socket socket;
    private BufferedReader reader;

    /** Connects, with TLS where the endpoint begins with it. */
    Conversation(Endpoint endpoint, X509Certificate authority) throws IOException, GeneralSecurityException {
        this.authority = authority;
        host = endpoint.host().ascii();
        socket = new Socket(InetAddress.ofLiteral("127.0.0.1"), endpoint.port());
        socket.setSoTimeout(10_000);
        reader = reader(socket);
        if (endpoint.security() == Security.TLS) {
            upgrade();
        }
    }

    /** Goes on with TLS, if the certificate is good. */
    void upgrade() throws IOException, GeneralSecurityException {
        var tls = (SSLSocket) context().getSocketFactory().createSocket(socket, host, socket.getPort(), true);
        var parameters = tls.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        tls.setSSLParameters(parameters);
        tls.startHandshake();
        socket = tls;
        reader = reader(tls);
    }

    /** Says a line and hears the answer up to its last line, which begins like one of these. */
    List<String> ask(String line, String... last) throws IOException {
        socket.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
        return hear(last);
    }

    /** Hears lines up to one which begins like one of these. */
    List<String> hear(String... last) throws IOException {
        var lines = new ArrayList<String>();
        while (lines.isEmpty() || List.of(last).stream().noneMatch(lines.getLast()::startsWith)) {
            var line = reader.readLine();
            if (line == null) {
                throw new IOException("hung up after " + lines);
            }
            lines.add(line);
        }
        return lines;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private SSLContext context() throws IOException, GeneralSecurityException {
        var store = KeyStore.getInstance(KeyStore.getDefaultType());
        store.load(null, null);
        store.setCertificateEntry("authority", authority);
        var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(store);
        var context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return context;
    }

    private static BufferedReader reader(Socket socket) throws IOException {
        return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
    }
}
