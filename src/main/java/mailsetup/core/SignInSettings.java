package mailsetup.core;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is known of a provider's sign-in in the browser (OAuth 2.0).
 *
 * @param issuer the sign-in server, which tells its places itself (RFC 8414); https, compared letter by letter
 * @param pages the places, where the provider's own list of them cannot be used
 * @param scopes what a mail program must be allowed for each protocol
 * @param also what is asked beside it, such as the account's name
 * @param client as whom to ask; empty where nobody has registered this program
 * @param redirect where the browser is sent back to on this computer, without a port
 * @param resource the service the token is for, where it must be named (RFC 8707)
 * @param deviceCode whether a code for another device may be used for mail
 * @param closed whether the provider takes no new programs
 * @param mechanism to which a mail program is set, where the servers do not take both
 */
public record SignInSettings(Optional<URI> issuer, Optional<SignInPages> pages, Map<Protocol, List<String>> scopes,
        List<String> also, Optional<SignInClient> client, URI redirect, Optional<String> resource, boolean deviceCode,
        boolean closed, Optional<TokenMechanism> mechanism) {
    public SignInSettings {
        scopes = Map.copyOf(scopes);
        also = List.copyOf(also);
    }

    /** One whose servers take a token in both ways. */
    public SignInSettings(Optional<URI> issuer, Optional<SignInPages> pages, Map<Protocol, List<String>> scopes,
            List<String> also, Optional<SignInClient> client, URI redirect, Optional<String> resource,
            boolean deviceCode, boolean closed) {
        this(issuer, pages, scopes, also, client, redirect, resource, deviceCode, closed, Optional.empty());
    }

    /** Everything that is asked for, each once. */
    public List<String> asked() {
        return Stream.concat(Stream.of(Protocol.values()).flatMap(one -> scopes.getOrDefault(one, List.of()).stream()),
                also.stream()).distinct().toList();
    }

    /** The same with that client. */
    public SignInSettings with(SignInClient other) {
        return new SignInSettings(issuer, pages, scopes, also, Optional.of(other), redirect, resource, deviceCode,
                closed, mechanism);
    }

    /** As a mail domain would publish it, with a registration only where that is there for everybody. */
    public PublishedSignIn published() {
        return new PublishedSignIn(issuer.map(URI::toString).orElse(""),
                pages.map(all -> all.authorization().toString()).orElse(""),
                pages.map(all -> all.token().toString()).orElse(""), String.join(" ", asked()),
                client.filter(one -> one.origin() == SignInClient.Origin.PUBLISHED).map(SignInClient::id).orElse(""));
    }

    /** As whom a person asks who has typed that. */
    public SignInClient typed(String id) {
        return new SignInClient(id, Optional.empty(), SignInClient.Origin.TYPED, redirect);
    }

    /** Whether that text can be an issuer (RFC 8414 section 2): https, no user, question, fragment or way upwards. */
    public static boolean isIssuer(URI place) {
        return SignInPages.isPlace(place) && place.getRawQuery() == null
                && !place.getRawPath().matches(".*/\\.{1,2}(/.*)?");
    }
}
