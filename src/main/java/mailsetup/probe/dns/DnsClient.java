package mailsetup.probe.dns;

import java.net.InetSocketAddress;
import java.util.List;
import mailsetup.core.network.Network;
import mailsetup.probe.Deadline;

/** Asks the domain name system. Nothing is remembered, but by {@link #remembering}. */
@FunctionalInterface
public interface DnsClient {
    /**
     * Asks once and waits for the answer, never longer than the deadline. An interrupt ends it at once: the answer is
     * then {@link DnsAnswer.NoReply}, and the thread stays interrupted.
     */
    DnsAnswer ask(DnsName name, RecordType type, Deadline deadline);

    /** The same questions, sent through that network. */
    default DnsClient through(Network network) {
        return this;
    }

    /** The same, which asks nothing twice. */
    default DnsClient remembering() {
        return new RememberingClient(this);
    }

    /** Asks the servers that this computer is configured with, the next one where one is silent or fails. */
    static DnsClient system() {
        return in(Network.real());
    }

    /** The same for the computer of that network. */
    static DnsClient in(Network network) {
        return new ConfiguredClient(network);
    }

    /** Asks these servers, in this order. */
    static DnsClient at(List<InetSocketAddress> servers) {
        return at(servers, Network.real());
    }

    /** The same in that network. */
    static DnsClient at(List<InetSocketAddress> servers, Network network) {
        return new StubResolver(servers, network);
    }

    /** Asks nobody, and has no answer. */
    static DnsClient offline() {
        return (_, _, _) -> new DnsAnswer.NoReply();
    }
}
