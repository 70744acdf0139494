package mailsetup.testkit;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import mailsetup.practice.certificate.Identity;

/** A web server on 127.0.0.1 with one behaviour for each path; 404 for every other path. */
public final class WebServer implements AutoCloseable {
    private final HttpServer server;
    private final String scheme;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<String, HttpHandler> pages = new ConcurrentHashMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final List<String> bodies = new CopyOnWriteArrayList<>();
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final CountDownLatch closing = new CountDownLatch(1);

    private WebServer(HttpServer server, String scheme) {
        this.server = server;
        this.scheme = scheme;
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    /** One without encryption. */
    public static WebServer http() {
        try {
            return new WebServer(HttpServer.create(loopback(), 0), "http");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One with the good certificate for localhost. */
    public static WebServer https() {
        return https(TestCertificates.good());
    }

    /** One with that certificate. */
    public static WebServer https(Identity identity) {
        try {
            var server = HttpsServer.create(loopback(), 0);
            server.setHttpsConfigurator(new HttpsConfigurator(identity.serverContext()));
            return new WebServer(server, "https");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its address with that path. */
    public String url(String path) {
        return scheme + "://localhost:" + server.getAddress().getPort() + path;
    }

    /** Serves this text under the path. */
    public WebServer page(String path, String text) {
        return page(path, 200, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Serves these bytes with that status. */
    public WebServer page(String path, int status, byte[] body) {
        return handling(path, exchange -> {
            exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        });
    }

    /** Leads elsewhere. */
    public WebServer redirect(String path, String to) {
        return handling(path, exchange -> {
            exchange.getResponseHeaders().set("Location", to);
            exchange.sendResponseHeaders(302, -1);
        });
    }

    /** Promises a file and lets it drip until the server closes. */
    public WebServer drip(String path) {
        return handling(path, exchange -> {
            exchange.sendResponseHeaders(200, 0);
            do {
                exchange.getResponseBody().write(' ');
                exchange.getResponseBody().flush();
            } while (!closesWithin(50));
        });
    }

    /** Says nothing until the server closes. */
    public WebServer silence(String path) {
        return handling(path, _ -> closesWithin(60_000));
    }

    /** Whatever the test wants. */
    public WebServer handling(String path, HttpHandler handler) {
        pages.put(path, handler);
        return this;
    }

    /** Everything asked for: "GET /path?query". */
    public List<String> asked() {
        return List.copyOf(asked);
    }

    /** The bodies of all requests that had one. */
    public List<String> bodies() {
        return List.copyOf(bodies);
    }

    /** All requests whole, as far as they tell anything: line, head and body. */
    public String received() {
        return String.join("\n", requests);
    }

    @Override
    public void close() {
        closing.countDown();
        server.stop(0);
        threads.shutdownNow();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            asked.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
            var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            requests.add(asked.getLast() + "\n" + exchange.getRequestHeaders().entrySet() + "\n" + body);
            if (!body.isEmpty()) {
                bodies.add(body);
            }
            pages.getOrDefault(exchange.getRequestURI().getPath(), none -> none.sendResponseHeaders(404, -1))
                    .handle(exchange);
        }
    }

    private boolean closesWithin(long millis) {
        try {
            return closing.await(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private static InetSocketAddress loopback() {
        return new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0);
    }
}
