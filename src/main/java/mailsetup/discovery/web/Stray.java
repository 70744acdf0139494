package mailsetup.discovery.web;

import java.net.URI;
import java.util.Set;
import java.util.function.Predicate;
import mailsetup.core.Hostname;

/** A redirect to a machine of the inner network, such as a router, or to a port that is none of the web. */
final class Stray {
    private static final Set<Integer> WEB_PORTS = Set.of(-1, 80, 443);

    private Stray() {}

    /**
     * Whether the request would leave its host for such a place.
     *
     * @param kept hosts that nobody may be led to; those that have a number only, and what is no name, never
     */
    static boolean is(URI from, URI to, Predicate<Hostname> kept) {
        return !from.getHost().equalsIgnoreCase(to.getHost())
                && (!WEB_PORTS.contains(to.getPort()) || leadsAstray(to.getHost(), kept));
    }

    private static boolean leadsAstray(String name, Predicate<Hostname> kept) {
        try {
            var host = Hostname.of(name);
            return host.isAddress() || kept.test(host);
        } catch (IllegalArgumentException _) {
            return true;
        }
    }
}
