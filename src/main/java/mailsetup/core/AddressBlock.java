package mailsetup.core;

import java.net.InetAddress;
import java.util.Optional;

/** Addresses with the same beginning (CIDR, RFC 4632): {@code 203.0.113.0/24}. */
public final class AddressBlock {
    private final byte[] prefix;
    private final int bits;

    private AddressBlock(byte[] prefix, int bits) {
        this.prefix = prefix;
        this.bits = bits;
    }

    /** Reads {@code address} or {@code address/bits}; empty for anything else. Nothing is looked up. */
    public static Optional<AddressBlock> of(String text) {
        var parts = text.split("/", 2);
        return bytes(parts[0]).flatMap(bytes -> bits(parts, bytes.length * 8).map(n -> new AddressBlock(bytes, n)));
    }

    /** Whether this numeric address lies in the block. */
    public boolean holds(String address) {
        return bytes(address).filter(bytes -> bytes.length == prefix.length).filter(this::begins).isPresent();
    }

    private boolean begins(byte[] address) {
        for (int bit = 0; bit < bits; bit++) {
            int mask = 0x80 >> (bit % 8);
            if ((address[bit / 8] & mask) != (prefix[bit / 8] & mask)) {
                return false;
            }
        }
        return true;
    }

    private static Optional<byte[]> bytes(String address) {
        try {
            return Optional.of(InetAddress.ofLiteral(address).getAddress());
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static Optional<Integer> bits(String[] parts, int most) {
        if (parts.length == 1) {
            return Optional.of(most);
        }
        return parts[1].matches("\\d{1,3}") && Integer.parseInt(parts[1]) <= most
                ? Optional.of(Integer.parseInt(parts[1]))
                : Optional.empty();
    }
}
