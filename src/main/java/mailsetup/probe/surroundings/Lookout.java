package mailsetup.probe.surroundings;

import java.util.List;
import java.util.Optional;
import mailsetup.core.EmailAddress;
import mailsetup.core.network.Network;
import mailsetup.probe.Deadline;
import mailsetup.probe.ProbeReport;
import mailsetup.probe.around.ControlHosts;
import mailsetup.probe.around.Surroundings;
import mailsetup.probe.dns.DnsClient;
import mailsetup.probe.net.Reach;

/** Sees what is around servers that failed. */
@FunctionalInterface
public interface Lookout {
    /**
     * Looks, all at once and never past the deadline; {@link Surroundings#NONE} when nothing failed before the login.
     *
     * @param control hosts that may be asked; empty without a yes
     * @throws InterruptedException when whoever waits has given up
     */
    Surroundings look(EmailAddress address, List<ProbeReport> reports, Optional<ControlHosts> control,
            Deadline deadline) throws InterruptedException;

    /** The same lookout in another network; control hosts are reached in that way. */
    default Lookout in(Network other, Reach way) {
        return this;
    }

    /** The same lookout, which asks through that network. */
    default Lookout through(Network network) {
        return this;
    }

    /** The same lookout, which asks this client in place of the name servers of the computer. */
    default Lookout asking(DnsClient names) {
        return this;
    }

    /** Sees nothing. */
    static Lookout blind() {
        return (_, _, _, _) -> Surroundings.NONE;
    }
}
