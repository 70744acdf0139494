package mailsetup.practice.wire;

import java.io.IOException;
import java.net.Socket;
import java.util.function.Supplier;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import mailsetup.core.Protocol;
import mailsetup.core.Security;

/**
 * A port where a conversation is held.
 *
 * @param security {@link Security#TLS} handshakes first; otherwise the conversation decides whether and when
 * @param tls the certificate that is shown
 * @param conversation begins a talk with one visitor
 */
public record Door(Protocol protocol, Security security, Encryption tls,
        Supplier<? extends Conversation> conversation) implements Reception {
    /** A door with TLS as Java does it by itself. */
    public Door(Protocol protocol, Security security, SSLContext tls, Supplier<? extends Conversation> conversation) {
        this(protocol, security,
                (socket, begun) -> (SSLSocket) tls.getSocketFactory().createSocket(socket, begun, true), conversation);
    }

    @Override
    public void receive(Socket visitor, LoginRecord logins) throws IOException {
        new Connection(visitor, this, logins).run();
    }
}
