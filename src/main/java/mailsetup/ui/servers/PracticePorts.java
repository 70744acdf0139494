package mailsetup.ui.servers;

import java.util.Map;
import mailsetup.core.Protocol;
import mailsetup.core.Security;
import mailsetup.practice.PracticeServer;

/** The ports of a practice server, which are not the registered ones. */
final class PracticePorts {
    private PracticePorts() {}

    static Map<Security, Integer> of(PracticeServer server, Protocol protocol) {
        int startTls = port(server, protocol, Security.STARTTLS);
        return Map.of(Security.TLS, port(server, protocol, Security.TLS), Security.STARTTLS, startTls, Security.PLAIN,
                startTls);
    }

    private static int port(PracticeServer server, Protocol protocol, Security security) {
        return server.settings(protocol, security).endpoint().port();
    }
}
