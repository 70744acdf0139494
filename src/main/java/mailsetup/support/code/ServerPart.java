package mailsetup.support.code;

import java.util.List;
import mailsetup.core.Protocol;
import mailsetup.core.Security;
import mailsetup.probe.ProbeReport;

/**
 * What a code tells of one server.
 *
 * @param standardPort whether the port is the registered one of protocol and mode
 */
public record ServerPart(Protocol protocol, ServerState state, Security security, boolean standardPort) {
    /** How many numbers a part can have; 0 stands for a server that was not tested. */
    static final int COUNT = 55;
    /** Their places are part of the code. */
    private static final List<ServerState> STATES = List.of(ServerState.values());
    private static final List<Security> MODES = List.of(Security.TLS, Security.STARTTLS, Security.PLAIN);

    static ServerPart of(ProbeReport report) {
        var endpoint = report.settings().endpoint();
        return new ServerPart(endpoint.protocol(), ServerState.of(report), endpoint.security(),
                endpoint.port() == endpoint.protocol().port(endpoint.security()));
    }

    /** The part behind a number above 0. */
    static ServerPart numbered(Protocol protocol, int number) {
        int rest = number - 1;
        return new ServerPart(protocol, STATES.get(rest / 6), MODES.get(rest / 2 % 3),
                rest % 2 == 1);
    }

    int number() {
        return 1 + (STATES.indexOf(state) * 3 + MODES.indexOf(security)) * 2 + (standardPort ? 1 : 0);
    }
}
