package mailsetup.support.code;

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
    static final int COUNT = 1 + ServerState.values().length * Security.values().length * 2;

    static ServerPart of(ProbeReport report) {
        var endpoint = report.settings().endpoint();
        return new ServerPart(endpoint.protocol(), ServerState.of(report), endpoint.security(),
                endpoint.port() == endpoint.protocol().port(endpoint.security()));
    }

    /** The part behind a number above 0. */
    static ServerPart numbered(Protocol protocol, int number) {
        int rest = number - 1;
        return new ServerPart(protocol, ServerState.values()[rest / 6], Security.values()[rest / 2 % 3],
                rest % 2 == 1);
    }

    int number() {
        return 1 + (state.ordinal() * 3 + security.ordinal()) * 2 + (standardPort ? 1 : 0);
    }
}
