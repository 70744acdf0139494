package mailsetup.probe.surroundings;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.Socket;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import mailsetup.core.Hostname;
import mailsetup.core.network.Network;
import mailsetup.probe.Deadline;
import mailsetup.probe.around.ProxySetting;

/**
 * The proxies that are set for this program (Java's own settings) or by environment variables, and whether they answer.
 *
 * @param selector what connections of this program are sent through
 * @param network in which the proxies stand
 */
record Proxies(ProxySelector selector, Map<String, String> environment, Network network) {
    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final List<String> VARIABLES = List.of("http_proxy", "https_proxy", "all_proxy", "HTTP_PROXY",
            "HTTPS_PROXY", "ALL_PROXY");

    static Proxies in(Network network) {
        var here = network.here();
        return new Proxies(here.proxies(), here.environment(), network);
    }

    /** One question for each; a host of the trouble tells which proxy is meant for it. */
    List<Callable<ProxySetting>> questions(String host, Deadline deadline) {
        var named = VARIABLES.stream().flatMap(name -> Stream.ofNullable(environment.get(name)))
                .flatMap(value -> address(value).stream());
        var forMail = selected("socket://" + host + ":993").toList();
        return Stream.concat(forMail.stream(), Stream.concat(selected("http://" + host + "/"), named)).distinct()
                .<Callable<ProxySetting>>map(at -> () -> new ProxySetting(at.getHostString() + ":" + at.getPort(),
                        forMail.contains(at), answers(at, deadline.atMost(PATIENCE))))
                .toList();
    }

    private Stream<InetSocketAddress> selected(String uri) {
        return selector.select(URI.create(uri)).stream().filter(proxy -> proxy.type() != Proxy.Type.DIRECT)
                .map(Proxy::address).filter(InetSocketAddress.class::isInstance).map(InetSocketAddress.class::cast)
                .map(at -> InetSocketAddress.createUnresolved(at.getHostString(), at.getPort()));
    }

    /** Host and port only: such variables can hold a user name and a password. */
    private static Optional<InetSocketAddress> address(String value) {
        try {
            var uri = new URI(value.contains("://") ? value : "http://" + value);
            return uri.getHost() == null || uri.getPort() < 0
                    ? Optional.empty()
                    : Optional.of(InetSocketAddress.createUnresolved(uri.getHost(), uri.getPort()));
        } catch (URISyntaxException _) {
            return Optional.empty();
        }
    }

    private boolean answers(InetSocketAddress at, Deadline deadline) {
        try (var socket = new Socket(Proxy.NO_PROXY)) {
            var address = network.lookUp(Hostname.of(at.getHostString())).getFirst();
            network.connect(socket, new InetSocketAddress(address, at.getPort()),
                    deadline.remaining().plusMillis(1));
            return true;
        } catch (IOException | IllegalArgumentException _) {
            return false;
        }
    }
}
