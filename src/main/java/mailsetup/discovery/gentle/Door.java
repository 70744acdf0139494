package mailsetup.discovery.gentle;

import java.net.InetAddress;
import java.util.Optional;
import mailsetup.core.Endpoint;
import mailsetup.core.Hostname;
import mailsetup.core.Protocol;
import mailsetup.core.Security;

/**
 * Where names lead to: several of them may lead to the same.
 *
 * @param only the name under which it is asked again, because the certificate that it showed was another's (SNI)
 */
record Door(InetAddress address, int port, Protocol protocol, Security security, Optional<Hostname> only) {
    static Door of(Endpoint endpoint, InetAddress address) {
        return new Door(address, endpoint.port(), endpoint.protocol(), endpoint.security(), Optional.empty());
    }

    Door as(Hostname name) {
        return new Door(address, port, protocol, security, Optional.of(name));
    }
}
