package mailsetup.probe.dns;

import mailsetup.core.network.Network;
import mailsetup.probe.Deadline;

/** Asks the servers that the computer of that network is set to use. */
record ConfiguredClient(Network network) implements DnsClient {
    /** The servers are read at each question: a notebook changes its network while the program runs. */
    @Override
    public DnsAnswer ask(DnsName name, RecordType type, Deadline deadline) {
        return DnsClient.at(ConfiguredServers.of(network), network).ask(name, type, deadline);
    }

    @Override
    public DnsClient through(Network other) {
        return new ConfiguredClient(other);
    }
}
