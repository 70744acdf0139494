package mailsetup.support.baseline;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whether addresses lie in the same neighbourhood. Large providers answer with other addresses of the same networks every
 * time, and that is no move.
 */
final class Networks {
    private Networks() {}

    /** Whether none of them is, or is near, one of the former ones. False where one side was not seen. */
    static boolean moved(List<String> was, List<String> now) {
        var before = networks(was);
        return !was.isEmpty() && !now.isEmpty() && networks(now).stream().noneMatch(before::contains);
    }

    private static Set<String> networks(List<String> addresses) {
        return addresses.stream().map(Networks::network).collect(Collectors.toSet());
    }

    /** The first 16 bits of an IPv4 address, the first 32 of an IPv6 address: about what one provider is given. */
    private static String network(String address) {
        var parts = address.split(address.indexOf(':') >= 0 ? ":" : "\\.", -1);
        return parts.length < 2 ? address : parts[0] + "/" + parts[1] + (address.indexOf(':') >= 0 ? ":" : ".");
    }
}
