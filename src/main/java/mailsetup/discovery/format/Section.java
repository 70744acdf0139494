package mailsetup.discovery.format;

import java.util.Optional;
import mailsetup.core.Candidate;
import mailsetup.core.Endpoint;
import mailsetup.core.Hostname;
import mailsetup.core.Protocol;
import mailsetup.core.Provenance;
import mailsetup.core.Security;
import mailsetup.core.ServerSettings;

/** One server out of a published file. */
final class Section {
    private Section() {}

    /** The candidate; empty when any of these cannot be, so that a bad section drops itself and nothing else. */
    static Optional<Candidate> read(Protocol protocol, String host, String port, Security security, String user,
            Provenance from) {
        try {
            var door = new Endpoint(protocol, Hostname.of(host), Integer.parseInt(port), security);
            return Optional.of(new Candidate(new ServerSettings(door, user), from));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
