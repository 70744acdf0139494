package mailsetup.signin.flow;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import mailsetup.core.Hostname;
import mailsetup.core.SignInPages;
import mailsetup.core.SignInSettings;
import mailsetup.signin.SignInFailure;
import mailsetup.signin.SignInFailure.Place;

/**
 * The places of one sign-in server.
 *
 * @param issuer its name for itself; empty where the places were known without asking it
 * @param names whether it says in each answer of its page who it is (RFC 9207)
 * @param openId whether it tells the account that signed in
 */
record Metadata(Optional<String> issuer, SignInPages pages, boolean names, boolean openId) {
    private static final String STANDARD = "/.well-known/oauth-authorization-server";
    private static final String OPEN_ID = "/.well-known/openid-configuration";

    /** Known already, or told by the issuer itself. */
    static Metadata of(SignInSettings settings, Server server) throws SignInException {
        if (settings.pages().isPresent()) {
            return new Metadata(Optional.empty(), settings.pages().get(), false, false);
        }
        var issuer = settings.issuer().filter(SignInSettings::isIssuer)
                .orElseThrow(() -> new SignInException(new SignInFailure.NoRegistration(settings.closed())));
        var standard = read(issuer, place(issuer, STANDARD + path(issuer)), server);
        return standard.isPresent()
                ? standard.get()
                : read(issuer, place(issuer, path(issuer) + OPEN_ID), server)
                        .orElseThrow(() -> unusable(issuer));
    }

    /** Everything that is asked for; the account's name too, where the server tells it. */
    List<String> scopes(SignInSettings settings) {
        var name = openId && settings.also().isEmpty() ? Stream.of("openid", "email") : Stream.<String>of();
        return Stream.concat(settings.asked().stream(), name).distinct().toList();
    }

    private static Optional<Metadata> read(URI issuer, URI place, Server server) throws SignInException {
        var answer = server.get(place);
        if (answer.isEmpty()) {
            return Optional.empty();
        }
        var json = answer.get().json();
        var said = json.exact("issuer").orElse("");
        if (!said.equals(issuer.toString())) {
            throw new SignInException(new SignInFailure.OtherIssuer(issuer.toString(), json.words("issuer")));
        }
        return Optional.of(new Metadata(Optional.of(said), pages(json, issuer),
                json.says("authorization_response_iss_parameter_supported"),
                json.lines("scopes_supported").contains("openid")));
    }

    private static SignInPages pages(JsonAnswer json, URI issuer) throws SignInException {
        Predicate<URI> passes = SignInPages::isPlace;
        var authorization = json.place("authorization_endpoint", passes);
        var token = json.place("token_endpoint", passes);
        if (authorization.isEmpty() || token.isEmpty()) {
            throw unusable(issuer);
        }
        return new SignInPages(authorization.get(), token.get(), json.place("device_authorization_endpoint", passes),
                json.place("revocation_endpoint", passes), json.place("registration_endpoint", passes));
    }

    private static SignInException unusable(URI issuer) {
        return new SignInException(new SignInFailure.Unusable(Hostname.of(issuer.getHost()), Place.METADATA));
    }

    private static URI place(URI issuer, String path) {
        return URI.create("https://" + issuer.getRawAuthority() + path);
    }

    /** Without the slash at the end, which the place would double (RFC 8414 section 3.1). */
    private static String path(URI issuer) {
        return issuer.getRawPath().replaceFirst("/$", "");
    }
}
