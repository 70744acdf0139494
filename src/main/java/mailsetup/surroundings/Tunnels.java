package mailsetup.surroundings;

import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.List;
import java.util.regex.Pattern;

/** Network interfaces that are tunnels and in use: a VPN, most likely. */
final class Tunnels {
    private static final Pattern TUNNEL = Pattern
            .compile(
                    "(?i)(u?tun|tap|wg|ipsec|zt|tailscale|nordlynx|proton|cscotun|gpd)\\d*.*|.*\\b(vpn|wireguard)\\b.*");

    private Tunnels() {}

    /** Their names; none where the system does not tell. */
    static List<String> inUse() {
        try {
            return NetworkInterface.networkInterfaces().filter(Tunnels::isTunnel).map(NetworkInterface::getName)
                    .toList();
        } catch (SocketException _) {
            return List.of();
        }
    }

    /** Some systems always have tunnels with nothing but a link-local address. */
    private static boolean isTunnel(NetworkInterface one) {
        return (TUNNEL.matcher(one.getName()).matches() || TUNNEL.matcher(one.getDisplayName()).matches())
                && one.inetAddresses().anyMatch(address -> !address.isLinkLocalAddress() && !address
                        .isLoopbackAddress())
                && isUp(one);
    }

    private static boolean isUp(NetworkInterface one) {
        try {
            return one.isUp();
        } catch (SocketException _) {
            return false;
        }
    }
}
