package mailsetup.assistant.migration.look;

import java.net.InetAddress;
import java.util.List;
import mailsetup.assistant.migration.SideLocation;
import mailsetup.core.Hostname;
import mailsetup.probe.Deadline;
import mailsetup.probe.net.Resolver;

/**
 * Leads every name to the addresses of one side. So both sides can be reached under the same name, and TLS still checks
 * that name; nobody is asked.
 */
record Pinned(List<InetAddress> addresses) implements Resolver {
    static Pinned to(SideLocation place) {
        return new Pinned(place.addresses().stream().map(InetAddress::ofLiteral).toList());
    }

    @Override
    public List<InetAddress> resolve(Hostname host, Deadline deadline) {
        return addresses;
    }
}
