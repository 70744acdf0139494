package mailsetup.discovery.web;

import java.net.URI;
import java.util.Set;
import mailsetup.core.network.NumericAddress;

/** A redirect to a machine that has no name, such as a router of the inner network, or to a port that is none of the web. */
final class Stray {
    private static final Set<Integer> WEB_PORTS = Set.of(-1, 80, 443);

    private Stray() {}

    /** Whether the request would leave its host for such a place. */
    static boolean is(URI from, URI to) {
        boolean stays = from.getHost().equalsIgnoreCase(to.getHost());
        boolean named = NumericAddress.of(to.getHost().replaceAll("[\\[\\]]", "")).isEmpty();
        return !stays && !(named && WEB_PORTS.contains(to.getPort()));
    }
}
