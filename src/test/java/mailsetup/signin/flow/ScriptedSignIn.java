package mailsetup.signin.flow;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import mailsetup.core.EmailAddress;
import mailsetup.core.PublishedSignIn;
import mailsetup.core.Secret;
import mailsetup.core.SignInClient;
import mailsetup.core.SignInSettings;
import mailsetup.core.ledger.Ledger;
import mailsetup.core.ledger.Purpose;
import mailsetup.discovery.web.Api;
import mailsetup.discovery.web.ApiAnswer;
import mailsetup.discovery.web.HttpWeb;
import mailsetup.probe.Deadline;
import mailsetup.probe.net.TrustAnchors;
import mailsetup.signin.SignInOutcome;
import mailsetup.signin.SignInProgress;
import mailsetup.signin.SignInQuestion;
import mailsetup.testkit.TestCertificates;
import mailsetup.testkit.WebServer;

/** A sign-in server whose every answer a test may bend, and the browser of a person who agrees at once. */
final class ScriptedSignIn implements AutoCloseable {
    static final EmailAddress HANAKO = EmailAddress.of("hanako@example.jp");

    final WebServer web = WebServer.https();
    final Ledger ledger = Ledger.inMemory();
    final List<SignInProgress> seen = new CopyOnWriteArrayList<>();
    private UnaryOperator<String> metadata = UnaryOperator.identity();
    private Function<Map<String, String>, String> person = asked -> "code=c0de&state=" + asked.get("state");
    final List<String> removals = new CopyOnWriteArrayList<>();
    private String entry = "\"x\":1";
    /** How long each place that is hurried was to be waited for. */
    final List<Duration> patience = new CopyOnWriteArrayList<>();
    private Optional<String> hurried = Optional.empty();
    private Runnable back = () -> {};
    private final List<String> tokens = new ArrayList<>(List.of(token("")));

    ScriptedSignIn() {
        web.handling("/.well-known/oauth-authorization-server",
                exchange -> say(exchange, 200,
                        metadata.apply(
                                """
                                {"issuer":"ISSUER","authorization_endpoint":"ISSUER/auth","token_endpoint":"ISSUER/token",
                                 "device_authorization_endpoint":"ISSUER/device","revocation_endpoint":"ISSUER/revoke",
                                 "registration_endpoint":"ISSUER/register","scopes_supported":["openid","email"]}""")
                                .replace("ISSUER", issuer())));
        web.handling("/register", exchange -> say(exchange, 201,
                "{\"client_id\":\"made-here\",\"redirect_uris\":[\"http://127.0.0.1/\"]," + entry + "}"));
        web.handling("/entry", exchange -> {
            removals.add(exchange.getRequestMethod() + " " + exchange.getRequestHeaders().getFirst("Authorization"));
            exchange.sendResponseHeaders(204, -1);
        });
        web.handling("/token", exchange -> say(exchange, tokens.getFirst().contains("\"error\"") ? 400 : 200,
                tokens.size() > 1 ? tokens.removeFirst() : tokens.getFirst()));
        web.handling("/device",
                exchange -> say(exchange, 200,
                        """
                        {"device_code":"d3vice","user_code":"WDJB-MJHT","verification_uri":"ISSUER/d","interval":1,
                         "verification_uri_complete":"ISSUER/d?user_code=WDJB-MJHT","expires_in":600}"""
                                .replace("ISSUER", issuer())));
        web.page("/revoke", 200, new byte[0]);
    }

    String issuer() {
        return web.url("");
    }

    static String token(String more) {
        return "{\"access_token\":\"t0ken\",\"token_type\":\"Bearer\",\"expires_in\":3600" + more + "}";
    }

    /** Where a registration that is made here can be removed. */
    ScriptedSignIn entry(String place) {
        entry = "\"registration_client_uri\":\"" + place + "\",\"registration_access_token\":\"r3move\"";
        return this;
    }

    ScriptedSignIn metadata(UnaryOperator<String> change) {
        metadata = change;
        return this;
    }

    /** What stands behind the question mark when the browser comes back, given what the page was asked with. */
    ScriptedSignIn person(Function<Map<String, String>, String> does) {
        person = does;
        return this;
    }

    /** Nothing comes from there, or one octet after the other without end. */
    ScriptedSignIn slow(String path, boolean hangs) {
        if (hangs) {
            web.silence(path);
        } else {
            web.drip(path);
        }
        return this;
    }

    /** Time goes faster for whoever waits for that place. */
    ScriptedSignIn hurry(String path) {
        hurried = Optional.of(path);
        return this;
    }

    /** Done once the person is back: in a sign-in by code, the token has come by then. */
    ScriptedSignIn back(Runnable does) {
        back = does;
        return this;
    }

    /** Does this, and gives it up as soon as that place is asked. */
    void leftAt(String place, Runnable work) throws InterruptedException {
        var run = Thread.ofVirtual().start(work);
        until(() -> !run.isAlive() || web.asked().stream().anyMatch(asked -> asked.contains(place)));
        run.interrupt();
        assertThat(run.join(Duration.ofSeconds(5))).as("well below what a slow server is waited for").isTrue();
    }

    /** Waits for what another thread does. */
    void until(BooleanSupplier done) {
        for (var end = Deadline.in(Duration.ofSeconds(30)); !done.getAsBoolean();) {
            assertThat(end.isOver()).as("asked: %s", web.asked()).isFalse();
            LockSupport.parkNanos(1_000_000);
        }
    }

    /** One after the other; the last one for ever. */
    ScriptedSignIn tokens(String... answers) {
        tokens.clear();
        tokens.addAll(List.of(answers));
        return this;
    }

    SignInSettings settings() {
        return new PublishedSignIn(issuer(), "", "", "mail", "").read().orElseThrow();
    }

    SignInSettings organisation() {
        return settings().with(SignInClient.of("of-the-organisation", SignInClient.Origin.ORGANISATION));
    }

    SignInOutcome run() {
        return run(SignInQuestion.of(HANAKO, settings()));
    }

    SignInOutcome run(SignInQuestion question) {
        return run(question, Duration.ofSeconds(20));
    }

    SignInOutcome run(SignInQuestion question, Duration patience) {
        var trust = TrustAnchors.system().with(List.of(TestCertificates.authority().certificate()));
        return new SignInFlow(() -> new Hurry(new HttpWeb(trust::context, ledger.on(Purpose.SIGN_IN))), patience)
                .run(question, this::watch);
    }

    /** The status with which a visit to that address is answered, or where it leads. */
    static String visit(String address) {
        try {
            var visit = (HttpURLConnection) new URI(address).toURL().openConnection();
            visit.setInstanceFollowRedirects(false);
            int status = visit.getResponseCode();
            return status == 302 ? visit.getHeaderField("Location") : Integer.toString(status);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(e);
        }
    }

    static Map<String, String> question(String page) {
        return Form.read(URI.create(page).getRawQuery()).orElseThrow();
    }

    @Override
    public void close() {
        web.close();
    }

    private void watch(SignInProgress progress) {
        seen.add(progress);
        if (progress instanceof SignInProgress.Back) {
            back.run();
        }
        if (progress instanceof SignInProgress.Page(var link, _)) {
            var asked = question(visit(link.toString()));
            var back = person.apply(asked);
            if (!back.isEmpty()) {
                visit(asked.get("redirect_uri") + "?" + back);
            }
        }
    }

    /** A place that is hurried is waited for a moment, where the program would have waited longer. */
    private final class Hurry implements Api {
        private final Api api;

        Hurry(Api api) {
            this.api = api;
        }

        @Override
        public ApiAnswer ask(URI place, Optional<Body> body, Deadline deadline) {
            if (hurried.filter(place.getPath()::startsWith).isEmpty()) {
                return api.ask(place, body, deadline);
            }
            patience.add(deadline.remaining());
            return api.ask(place, body, deadline.atMost(Duration.ofMillis(300)));
        }

        @Override
        public ApiAnswer remove(URI place, Secret permission, Deadline deadline) {
            return api.remove(place, permission, deadline);
        }

        @Override
        public void close() {
            api.close();
        }
    }

    private static void say(HttpExchange exchange, int status, String json) throws IOException {
        byte[] content = json.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, content.length);
        exchange.getResponseBody().write(content);
    }
}
