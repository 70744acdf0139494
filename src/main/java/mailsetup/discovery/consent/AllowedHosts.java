package mailsetup.discovery.consent;

import java.util.Set;
import mailsetup.core.Hostname;

/**
 * The yes of a command line: to these hosts, and to no other.
 *
 * @param hosts named by the person
 */
public record AllowedHosts(Set<Hostname> hosts) {
    /** No yes. */
    public static final AllowedHosts NONE = new AllowedHosts(Set.of());

    public AllowedHosts {
        hosts = Set.copyOf(hosts);
    }

    /** Whether a password may go there. */
    public boolean covers(Hostname host) {
        return hosts.contains(host);
    }
}
