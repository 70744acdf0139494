package mailsetup.practice.wire;

import java.util.function.Supplier;
import javax.net.ssl.SSLContext;
import mailsetup.core.Protocol;
import mailsetup.core.Security;

/**
 * What one port of a server does.
 *
 * @param security {@link Security#TLS} handshakes first; otherwise the conversation decides whether and when
 * @param tls the certificate that is shown
 * @param conversation begins a talk with one visitor
 */
public record Door(Protocol protocol, Security security, SSLContext tls,
        Supplier<? extends Conversation> conversation) {}
