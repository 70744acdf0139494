package mailsetup.testkit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import org.jspecify.annotations.Nullable;

/** A client of lines over a plain socket or a verified TLS connection, for talking to servers in tests. */
public final class LineClient implements AutoCloseable {
    private static final Duration LIMIT = Duration.ofSeconds(10);

    private Socket socket;
    private BufferedReader reader;

    private LineClient(Socket socket) throws IOException {
        this.socket = socket;
        socket.setSoTimeout((int) LIMIT.toMillis());
        reader = reader(socket);
    }

    /** Connects without encryption to a port of 127.0.0.1. */
    public static LineClient plain(int port) throws IOException {
        return new LineClient(new Socket(InetAddress.ofLiteral("127.0.0.1"), port));
    }

    /** The same, and at once a handshake in which the name localhost is checked. */
    public static LineClient tls(int port, SSLContext context) throws IOException {
        return plain(port).startTls(context);
    }

    /** A handshake in which the name localhost is checked. */
    public LineClient startTls(SSLContext context) throws IOException {
        var tls = (SSLSocket) context.getSocketFactory().createSocket(socket, "localhost", socket.getPort(), true);
        var parameters = new SSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        tls.setSSLParameters(parameters);
        tls.startHandshake();
        socket = tls;
        reader = reader(tls);
        return this;
    }

    /** Sends lines in one go. */
    public LineClient say(String... lines) throws IOException {
        var text = String.join("\r\n", lines) + "\r\n";
        socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** The next line; null when the server has hung up. */
    public @Nullable String hear() throws IOException {
        return reader.readLine();
    }

    /** The lines up to the first one that is the last, which is included. */
    public List<String> hearUntil(Predicate<String> last) throws IOException {
        var lines = new ArrayList<String>();
        for (var line = hear(); line != null; line = hear()) {
            lines.add(line);
            if (last.test(line)) {
                break;
            }
        }
        return lines;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private static BufferedReader reader(Socket socket) throws IOException {
        return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
    }
}
