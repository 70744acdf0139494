package mailsetup.core.network;

import java.net.InetAddress;
import java.net.ProxySelector;
import java.util.List;
import java.util.Map;

/**
 * The computer from which one looks into a network: what on it decides where names and connections lead. It is read, and
 * never changed.
 *
 * @param hostsFile the text of the file that overrides the name system; empty where it cannot be read
 * @param proxies through what connections of this program are sent
 * @param environment the environment variables
 * @param links its network interfaces
 */
public record Computer(String hostsFile, ProxySelector proxies,
        Map<String, String> environment, List<Link> links) {
    /** Copies the map and the list. */
    public Computer {
        environment = Map.copyOf(environment);
        links = List.copyOf(links);
    }

    /** A network interface that is up. */
    public record Link(String name, String displayName, List<InetAddress> addresses) {
        public Link {
            addresses = List.copyOf(addresses);
        }
    }

    /** A computer with nothing in the way: no proxy, an empty hosts file, no interface that matters. */
    public static Computer plain() {
        return new Computer("", ProxySelector.of(null), Map.of(), List.of());
    }

    /** The same with this hosts file. */
    public Computer withHostsFile(String text) {
        return new Computer(text, proxies, environment, links);
    }

    /** The same with connections sent through these proxies. */
    public Computer behind(ProxySelector selector) {
        return new Computer(hostsFile, selector, environment, links);
    }

    /** The same with these environment variables. */
    public Computer withEnvironment(Map<String, String> variables) {
        return new Computer(hostsFile, proxies, variables, links);
    }

    /** The same with these interfaces. */
    public Computer linkedBy(List<Link> interfaces) {
        return new Computer(hostsFile, proxies, environment, interfaces);
    }
}
