package mailsetup.discovery.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import mailsetup.core.Hostname;
import mailsetup.core.Secret;
import mailsetup.core.ledger.Disclosure;
import mailsetup.core.ledger.LedgerWriter;
import mailsetup.discovery.web.WebAnswer.Failed;
import mailsetup.discovery.web.WebAnswer.Why;
import mailsetup.probe.Deadline;
import org.jspecify.annotations.Nullable;

/** The web through the JDK's client, which is made when it is first needed. */
public final class HttpWeb implements Web, Api {
    /** The largest file of the public provider database has 12 kB. */
    static final int LARGEST = 256 * 1024;
    private static final int REDIRECTS = 4;
    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration WHOLE = Duration.ofSeconds(8);

    private final Supplier<SSLContext> trust;
    private final WebLines lines;
    private final Predicate<Hostname> kept;
    private @Nullable HttpClient client;

    /** The web, where redirects may lead to every name. */
    public HttpWeb(Supplier<SSLContext> trust, LedgerWriter writer) {
        this(trust, writer, _ -> false);
    }

    /**
     * The web, believing the authorities of this context; what is asked for is written down by this writer.
     *
     * @param kept whether no redirect may lead to this host
     */
    public HttpWeb(Supplier<SSLContext> trust, LedgerWriter writer, Predicate<Hostname> kept) {
        this.trust = trust;
        this.lines = new WebLines(writer);
        this.kept = kept;
    }

    @Override
    public WebAnswer get(URI place, Deadline deadline) {
        return follow(place, HttpRequest.newBuilder().GET(), deadline.atMost(WHOLE));
    }

    @Override
    public WebAnswer post(URI place, String xml, Deadline deadline) {
        return follow(place, HttpRequest.newBuilder().header("Content-Type", "text/xml; charset=utf-8")
                .POST(BodyPublishers.ofString(xml)), deadline.atMost(WHOLE));
    }

    @Override
    public WebAnswer peek(URI place, Deadline deadline) {
        return switch (exchange(place, HttpRequest.newBuilder().GET(), deadline.atMost(WHOLE))) {
            case Reply.Got(var response) -> {
                var to = target(place, response);
                yield to == null ? new WebAnswer.NotThere(response.statusCode()) : new WebAnswer.Leads(to);
            }
            case Reply.Not(var why) -> new Failed(why);
        };
    }

    @Override
    public ApiAnswer ask(URI place, Optional<Body> body, Deadline deadline) {
        var request = HttpRequest.newBuilder().header("Accept", "application/json");
        body.ifPresent(sent -> request.header("Content-Type", sent.type())
                .POST(BodyPublishers.ofByteArray(sent.octets())));
        return ask(place, request, deadline, body.map(Body::told));
    }

    @Override
    public ApiAnswer remove(URI place, Secret permission, Deadline deadline) {
        var opening = permission.use(letters -> "Bearer " + new String(letters));
        return ask(place, HttpRequest.newBuilder().header("Authorization", opening).DELETE(), deadline,
                Optional.of(List.of()));
    }

    private ApiAnswer ask(URI place, HttpRequest.Builder request, Deadline deadline,
            Optional<List<Disclosure>> told) {
        if (!encrypted(place)) {
            return new ApiAnswer.Failed(Why.DOWNGRADE);
        }
        return switch (exchange(place, request, deadline.atMost(WHOLE), told)) {
            case Reply.Got(var response) ->
                new ApiAnswer.Replied(response.statusCode(), new Content(response.body()));
            case Reply.Not(var why) -> new ApiAnswer.Failed(why);
        };
    }

    @Override
    public synchronized void close() {
        if (client != null) {
            client.shutdownNow();
            client = null;
        }
    }

    private WebAnswer follow(URI start, HttpRequest.Builder request, Deadline deadline) {
        var place = start;
        boolean verified = encrypted(start);
        for (int hops = 0; hops <= REDIRECTS; hops++) {
            switch (exchange(place, request, deadline)) {
                case Reply.Not(var why) -> {
                    return new Failed(why);
                }
                case Reply.Got(var response) -> {
                    if (!redirects(response)) {
                        return answer(response, place, verified);
                    }
                    var to = target(place, response);
                    if (to == null) {
                        return new Failed(Why.REDIRECTS);
                    }
                    if (encrypted(place) && !encrypted(to)) {
                        return new Failed(Why.DOWNGRADE);
                    }
                    if (Stray.is(place, to, kept)) {
                        return new Failed(Why.REDIRECTS);
                    }
                    place = to;
                }
            }
        }
        return new Failed(Why.REDIRECTS);
    }

    private static WebAnswer answer(HttpResponse<byte[]> response, URI place, boolean verified) {
        return switch (response.statusCode()) {
            case 200 -> new WebAnswer.Page(new Content(response.body()), place, verified);
            case 401, 407 -> new WebAnswer.WantsLogin();
            default -> new WebAnswer.NotThere(response.statusCode());
        };
    }

    private sealed interface Reply {
        record Got(HttpResponse<byte[]> response) implements Reply {}

        record Not(Why why) implements Reply {}
    }

    /** One request and its reply. The client's own time-out ends with the headers; a slow body is ended here. */
    private Reply exchange(URI place, HttpRequest.Builder request, Deadline deadline) {
        return exchange(place, request, deadline, Optional.empty());
    }

    private Reply exchange(URI place, HttpRequest.Builder request, Deadline deadline,
            Optional<List<Disclosure>> told) {
        if (deadline.isOver()) {
            return new Reply.Not(Why.TOO_SLOW);
        }
        var asked = request.uri(place).timeout(deadline.remaining()).build();
        lines.write(asked, told);
        var coming = client().sendAsync(asked, _ -> new BoundedBody(LARGEST));
        try {
            return new Reply.Got(coming.get(deadline.remaining().toNanos(), TimeUnit.NANOSECONDS));
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof IOException)) {
                throw new IllegalStateException("a fault of our own", e.getCause());
            }
            return new Reply.Not(why(e.getCause()));
        } catch (TimeoutException _) {
            return new Reply.Not(Why.TOO_SLOW);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return new Reply.Not(Why.CANCELLED);
        } finally {
            coming.cancel(true);
        }
    }

    private synchronized HttpClient client() {
        if (client == null) {
            client = HttpClient.newBuilder().sslContext(trust.get()).connectTimeout(CONNECT)
                    .followRedirects(HttpClient.Redirect.NEVER).version(HttpClient.Version.HTTP_1_1)
                    .executor(task -> Thread.ofVirtual().name("web").start(task)).build();
        }
        return client;
    }

    private static Why why(@Nullable Throwable problem) {
        for (var cause = problem; cause != null; cause = cause.getCause()) {
            if (cause instanceof HttpTimeoutException) {
                return Why.TOO_SLOW;
            }
            if (cause instanceof SSLException) {
                return Why.BAD_CERTIFICATE;
            }
            if (cause instanceof BoundedBody.TooLong) {
                return Why.TOO_LARGE;
            }
        }
        return Why.NOT_REACHED;
    }

    private static boolean redirects(HttpResponse<?> response) {
        return switch (response.statusCode()) {
            case 301, 302, 303, 307, 308 -> true;
            default -> false;
        };
    }

    /** The place a redirect names, if it is one of the web. */
    private static @Nullable URI target(URI from, HttpResponse<?> response) {
        try {
            var to = redirects(response)
                    ? response.headers().firstValue("Location").map(from::resolve).orElse(null)
                    : null;
            return to != null && to.getHost() != null && to.getRawUserInfo() == null && isWeb(to) ? to : null;
        } catch (IllegalArgumentException _) {
            return null;
        }
    }

    /** A name with a dot at its end is none that a certificate could bear. */
    private static boolean isWeb(URI place) {
        return !place.getHost().endsWith(".")
                && ("https".equalsIgnoreCase(place.getScheme()) || "http".equalsIgnoreCase(place.getScheme()));
    }

    private static boolean encrypted(URI place) {
        return "https".equalsIgnoreCase(place.getScheme());
    }
}
