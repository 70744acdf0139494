package mailsetup.probe.surroundings;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import mailsetup.core.Hostname;
import mailsetup.core.ledger.Disclosure;
import mailsetup.core.ledger.Transport;
import mailsetup.core.network.Network;
import mailsetup.probe.Deadline;
import mailsetup.probe.around.ControlHosts.Page;
import mailsetup.probe.around.WebCheck;
import mailsetup.probe.around.WebCheck.Outcome;

/**
 * Fetches a page whose content is known, by HTTP/1.0 (RFC 1945): one question, one answer, and the end of the connection
 * is the end of the page. A redirect is not followed: where it leads is the answer.
 */
record WebQuestion(Page page, Network network) {
    private static final int HTTP = 80;

    WebCheck ask(Deadline deadline) {
        return fetch(deadline).map(answer -> answer.check(page)).orElseGet(
                () -> new WebCheck(page.host().ascii(), Outcome.NO_ANSWER, "", Optional.empty()));
    }

    /** What came; empty where nothing did. */
    Optional<HttpAnswer> fetch(Deadline deadline) {
        try (var socket = new Socket()) {
            connect(socket, deadline);
            var line = network.line(socket);
            line.speaks(new Transport.Web(false));
            line.tells(new Disclosure.Page(url()));
            socket.setSoTimeout((int) Math.max(1, deadline.remaining().toMillis()));
            socket.getOutputStream().write(request().getBytes(StandardCharsets.US_ASCII));
            return Optional.of(HttpAnswer.read(socket.getInputStream()));
        } catch (IOException | IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private void connect(Socket socket, Deadline deadline) throws IOException {
        var proxy = proxy();
        var host = proxy.map(InetSocketAddress::getHostString).map(Hostname::of).orElse(page.host());
        var at = new InetSocketAddress(network.lookUp(host).getFirst(),
                proxy.map(InetSocketAddress::getPort).orElse(page.port()));
        network.connect(socket, at, deadline.remaining().plusMillis(1));
    }

    /** The one that this computer sends web pages through; the page may be reached by it alone. */
    private Optional<InetSocketAddress> proxy() {
        return network.here().proxies().select(URI.create(url())).stream()
                .filter(proxy -> proxy.type() == Proxy.Type.HTTP).map(Proxy::address)
                .filter(InetSocketAddress.class::isInstance).map(InetSocketAddress.class::cast).findFirst();
    }

    private String request() {
        return String.join("\r\n", "GET " + (proxy().isPresent() ? url() : page.path()) + " HTTP/1.0",
                "Host: " + authority(), "User-Agent: mail-setup-assistant", "Connection: close", "", "");
    }

    private String url() {
        return "http://" + authority() + page.path();
    }

    private String authority() {
        var host = page.host().ascii();
        return (host.contains(":") ? "[" + host + "]" : host) + (page.port() == HTTP ? "" : ":" + page.port());
    }
}
