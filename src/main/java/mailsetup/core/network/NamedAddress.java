package mailsetup.core.network;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import mailsetup.core.Hostname;

/** An address that remembers under which name it was found, so that nobody need look that up again. */
public final class NamedAddress {
    private NamedAddress() {}

    /** The same address with this name; as it is where the name is itself an address. */
    public static InetAddress of(Hostname host, InetAddress address) {
        if (host.isAddress()) {
            return address;
        }
        try {
            return address instanceof Inet6Address six && six.getScopeId() > 0
                    ? Inet6Address.getByAddress(host.ascii(), six.getAddress(), six.getScopeId())
                    : InetAddress.getByAddress(host.ascii(), address.getAddress());
        } catch (UnknownHostException e) {
            throw new IllegalStateException("an address of no known length", e);
        }
    }
}
