package mailsetup.core.network;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/** Addresses that are not of the public internet: this computer, its link, and networks behind a router (RFC 6890). */
public final class InnerAddress {
    private InnerAddress() {}

    /** Whether this numeric address is one of them. */
    public static boolean isNumeric(String address) {
        return is(InetAddress.ofLiteral(address));
    }

    /** Whether it is one of them, also where an IPv6 address carries an IPv4 one. */
    public static boolean is(InetAddress address) {
        boolean usual = address.isLoopbackAddress() || address.isAnyLocalAddress() || address.isLinkLocalAddress()
                || address.isSiteLocalAddress() || address.isMulticastAddress();
        return usual || switch (address) {
            case Inet4Address four -> isShared(four.getAddress());
            case Inet6Address six -> isInner(six.getAddress());
            default -> true;
        };
    }

    /** 0.0.0.0/8, and addresses that a provider shares among customers (RFC 6598). */
    private static boolean isShared(byte[] four) {
        return four[0] == 0 || (four[0] == 100 && (four[1] & 0xC0) == 64);
    }

    /** Unique local (RFC 4193); an IPv4 address behind NAT64 (RFC 6052), in 6to4 (RFC 3056), or in the last bits. */
    private static boolean isInner(byte[] six) {
        boolean nat64 = six[0] == 0 && six[1] == 0x64 && (six[2] & 0xFF) == 0xFF && (six[3] & 0xFF) == 0x9B;
        boolean bare = Arrays.equals(six, 0, 12, new byte[12], 0, 12);
        boolean to4 = six[0] == 0x20 && six[1] == 0x02;
        return (six[0] & 0xFE) == 0xFC || ((nat64 || bare) && is(four(six, 12))) || (to4 && is(four(six, 2)));
    }

    private static InetAddress four(byte[] six, int from) {
        try {
            return InetAddress.getByAddress(Arrays.copyOfRange(six, from, from + 4));
        } catch (UnknownHostException e) {
            throw new IllegalStateException(e);
        }
    }
}
