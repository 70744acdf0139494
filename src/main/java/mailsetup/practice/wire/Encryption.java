package mailsetup.practice.wire;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import javax.net.ssl.SSLSocket;

/** How a server lays TLS upon a connection. */
@FunctionalInterface
public interface Encryption {
    /**
     * TLS before its handshake.
     *
     * @param begun what was read of the handshake already
     */
    SSLSocket over(Socket socket, InputStream begun) throws IOException;
}
