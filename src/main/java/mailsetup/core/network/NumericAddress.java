package mailsetup.core.network;

import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A numeric address in one form, however it was written; an IPv4 address inside an IPv6 one is the IPv4 address.
 *
 * @param text without zone; IPv6 with all its eight groups
 * @param special whether it is the same on every computer: loopback, multicast, none at all
 */
public record NumericAddress(String text, boolean special) {
    /** The address that a text writes; empty where it writes none. Nothing is looked up. */
    public static Optional<NumericAddress> of(String literal) {
        try {
            return Optional.of(of(InetAddress.ofLiteral(literal.split("%", 2)[0])));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /** Those of this computer's network interfaces; none where the system does not tell. */
    public static Set<NumericAddress> own() {
        try {
            return NetworkInterface.networkInterfaces()
                    .flatMap(NetworkInterface::inetAddresses).map(NumericAddress::of)
                    .filter(address -> !address.special).collect(Collectors.toUnmodifiableSet());
        } catch (SocketException _) {
            return Set.of();
        }
    }

    /** Whether it is an IPv6 address. */
    public boolean isIpv6() {
        return text.contains(":");
    }

    private static NumericAddress of(InetAddress address) {
        boolean special = address.isLoopbackAddress() || address.isAnyLocalAddress() || address.isMulticastAddress();
        return new NumericAddress(address.getHostAddress().split("%", 2)[0], special);
    }
}
