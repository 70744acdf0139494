package mailsetup.probe.surroundings;

import java.util.List;
import java.util.regex.Pattern;
import mailsetup.core.network.Computer.Link;

/** Network interfaces that are tunnels and in use: a VPN, most likely. */
final class Tunnels {
    private static final Pattern TUNNEL = Pattern
            .compile(
                    "(?i)(u?tun|tap|wg|ipsec|zt|tailscale|nordlynx|proton|cscotun|gpd)\\d*.*|.*\\b(vpn|wireguard)\\b.*");

    private Tunnels() {}

    /** Their names. */
    static List<String> among(List<Link> links) {
        return links.stream().filter(Tunnels::isTunnel).map(Link::name).toList();
    }

    /** Some systems always have tunnels with nothing but a link-local address. */
    private static boolean isTunnel(Link link) {
        return (TUNNEL.matcher(link.name()).matches() || TUNNEL.matcher(link.displayName()).matches())
                && link.addresses().stream()
                        .anyMatch(address -> !address.isLinkLocalAddress() && !address.isLoopbackAddress());
    }
}
