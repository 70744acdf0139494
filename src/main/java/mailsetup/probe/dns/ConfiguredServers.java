package mailsetup.probe.dns;

import java.net.InetSocketAddress;
import java.util.List;
import mailsetup.core.network.Network;
import org.xbill.DNS.ResolverConfig;

/** The name servers that a computer is set to use. */
final class ConfiguredServers {
    private ConfiguredServers() {}

    /** Those the network names; where it names none, the operating system is asked afresh. */
    static List<InetSocketAddress> of(Network network) {
        var named = network.nameServers();
        if (!named.isEmpty()) {
            return named;
        }
        ResolverConfig.refresh();
        return ResolverConfig.getCurrentConfig().servers();
    }
}
