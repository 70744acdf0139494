package mailsetup.realservers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import mailsetup.Wiring;
import mailsetup.core.PublishedSignIn;
import mailsetup.core.Secret;
import mailsetup.core.SignInClient;
import mailsetup.core.SignInSettings;
import mailsetup.probe.net.TrustAnchors;
import mailsetup.signin.Grant;
import mailsetup.signin.SignInOutcome;
import mailsetup.signin.SignInProgress;
import mailsetup.signin.SignInQuestion;

/** An OpenID provider of our own (npm oidc-provider), and what a Dovecot must know of it. */
final class SignInServer implements AutoCloseable {
    /** Fetched once for all runs; nothing of it is ever committed. */
    private static final Path MODULES = Path.of("target", "sign-in-server");
    /** Node 20 stands still before it listens, once in some thirty starts on a busy machine. */
    private static final int TRIES = 3;
    private static final Duration START = Duration.ofSeconds(20);
    private static final List<String> FILES = List.of("package.json", "package-lock.json", "server.mjs");

    private final Scratch scratch = Scratch.create("sign-in");
    private final int port = Door.free(1).getFirst().port();
    private final Certificates certificates;
    private final Daemon daemon;

    /**
     * Started, but not yet answering.
     *
     * @param how its environment: {@code LIFE} of a token in seconds, {@code PAD} in it, {@code REGISTRATION}, its
     *     {@code KIND} and {@code SUBJECT}
     */
    private SignInServer(Certificates certificates, Map<String, String> how) {
        this.certificates = certificates;
        var certificate = certificates.issue("sign-in", List.of("localhost"));
        Command.run(scratch.path(), "chmod", "777", scratch.path().toString());
        var words = Stream.concat(how.entrySet().stream().map(one -> one.getKey() + "=" + one.getValue()),
                Stream.of("BASE=" + scratch.path(), "CERTIFICATE=" + certificate.certificate(),
                        "KEY=" + certificate.key(), "PORT=" + port));
        daemon = new Daemon(scratch, Stream.of(Stream.of("env"), words,
                Stream.of("node", modules().resolve("server.mjs").toString())).flatMap(one -> one)
                .toArray(String[]::new));
    }

    /** Returns when it answers. */
    static SignInServer start(Certificates certificates, Map<String, String> how) {
        for (int tries = 0; tries < TRIES; tries++) {
            var server = new SignInServer(certificates, how);
            // Cheaply first: on a busy machine questions over TLS would keep it from starting.
            if (Waiting.within(START, server::listens)) {
                server.daemon.orClose(() -> Waiting.until("the sign-in server", server::answers));
                return server;
            }
            server.close();
        }
        throw new IllegalStateException("the sign-in server does not listen");
    }

    String issuer() {
        return "https://localhost:" + port;
    }

    TrustAnchors trust() {
        return TrustAnchors.system().with(List.of(certificates.authority()));
    }

    /** As a mail domain publishes it. */
    SignInSettings settings() {
        var mail = Stream.of("imap", "pop3", "smtp").map(one -> "mail." + one).toList();
        return new PublishedSignIn(issuer(), "", "", String.join(" ", mail), "").read().orElseThrow();
    }

    /** The same with the organisation's own registration. */
    SignInSettings organisation() {
        return settings().with(SignInClient.of("of-the-organisation", SignInClient.Origin.ORGANISATION));
    }

    /** Dovecot asks it about each token. */
    Setup asked() {
        return setup("introspection_mode = post\nactive_attribute = active\nactive_value = true\nintrospection_url = "
                + issuer().replace("//", "//dovecot:introspect-only@") + "/token/introspection");
    }

    /** Dovecot checks the signature of each token itself. */
    Setup checked() {
        return setup("introspection_mode = local\nlocal_validation_key_dict = fs:posix:prefix=" + scratch.path()
                + "/keys/");
    }

    /** The same, and Dovecot looks in each token for a name that stands in none. */
    Setup looksInVain() {
        return setup("introspection_mode = local\nusername_attribute = nickname\nlocal_validation_key_dict = "
                + "fs:posix:prefix=" + scratch.path() + "/keys/");
    }

    /** The same, and a token may come as a password, too. */
    static Setup plain(Setup setup) {
        return setup.dovecot(setup.dovecot().replace("xoauth2 oauthbearer", "xoauth2 oauthbearer plain login"));
    }

    /** That person signs in with a browser. */
    Grant signedIn(SignInSettings settings, String person) {
        var assistant = Wiring.assistant().trusting(List.of(certificates.authority()));
        try (var browser = new ScriptedBrowser(trust(), person)) {
            return grant(assistant.signIn(SignInQuestion.of(Account.ADDRESS, settings), progress -> {
                if (progress instanceof SignInProgress.Page page) {
                    assertThat(browser.surf(page.link())).contains("close this page");
                }
            }));
        }
    }

    /** What came of a sign-in that went well. */
    static Grant grant(SignInOutcome outcome) {
        assertThat(outcome).as(outcome.toString()).isInstanceOf(SignInOutcome.SignedIn.class);
        return ((SignInOutcome.SignedIn) outcome).grant();
    }

    /** Whether it still stands for that token. */
    boolean knows(Secret token) {
        var body = "token=" + token.use(String::new);
        var login = Base64.getEncoder().encodeToString("dovecot:introspect-only".getBytes(StandardCharsets.UTF_8));
        return said(HttpRequest.newBuilder(URI.create(issuer() + "/token/introspection"))
                .header("Content-Type", "application/x-www-form-urlencoded").header("Authorization", "Basic " + login)
                .POST(HttpRequest.BodyPublishers.ofString(body)).build()).contains("\"active\":true");
    }

    /** From now on nobody answers. */
    void stop() {
        var family = daemon.family();
        family.forEach(ProcessHandle::destroyForcibly);
        Waiting.until("the end of the sign-in server", () -> !Daemon.anyAlive(family));
    }

    @Override
    public void close() {
        daemon.close();
    }

    private Setup setup(String how) {
        for (var protocol : List.of("imap", "pop3", "smtp")) {
            scratch.fill("oauth-" + protocol + ".conf", "signin/oauth.conf", Map.of("issuer", issuer(), "protocol",
                    protocol, "authority", certificates.authorityFile(), "how", how));
        }
        var file = scratch.fill("dovecot.conf", "signin/dovecot.conf", Map.of("base", scratch.path()));
        try {
            return Setup.clean().dovecot(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean listens() {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException _) {
            return false;
        }
    }

    private boolean answers() {
        return said(HttpRequest.newBuilder(URI.create(issuer() + "/.well-known/openid-configuration")).build())
                .contains("authorization_endpoint");
    }

    private String said(HttpRequest request) {
        try (var client = HttpClient.newBuilder().sslContext(trust().context()).build()) {
            return client.send(request, BodyHandlers.ofString()).body();
        } catch (IOException _) {
            return "";
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As the lock file says, fetched where they are not there yet. */
    private static synchronized Path modules() {
        try {
            Files.createDirectories(MODULES);
            for (var file : FILES) {
                try (var in = SignInServer.class.getResourceAsStream("signin/" + file)) {
                    Files.write(MODULES.resolve(file), in.readAllBytes());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!Files.exists(MODULES.resolve("node_modules/oidc-provider/package.json"))) {
            Command.run(MODULES, "npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund");
        }
        return MODULES.toAbsolutePath();
    }
}
