package mailsetup.probe.net;

import java.net.InetAddress;
import java.util.List;
import mailsetup.core.Hostname;
import mailsetup.core.network.Network;
import mailsetup.probe.Deadline;

/** Turns a host name into addresses. */
@FunctionalInterface
public interface Resolver {
    /**
     * All addresses, in the order in which the system would try them; never empty.
     *
     * @throws WireException when there are none, or none in time
     */
    List<InetAddress> resolve(Hostname host, Deadline deadline) throws WireException;

    /** The same, asking through that network as far as it asks at all. */
    default Resolver through(Network network) {
        return this;
    }
}
