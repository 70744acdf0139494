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
 * @param resource the service the token is for, where it must be named (RFC 8707)
 * @param deviceCode whether a code for another device may be used for mail
 * @param closed whether the provider takes no new programs
 */
public record SignInSettings(Optional<URI> issuer, Optional<SignInPages> pages, Map<Protocol, List<String>> scopes,
        List<String> also, Optional<SignInClient> client, Optional<String> resource, boolean deviceCode,
        boolean closed) {
    /** Copies the collections. */
    public SignInSettings {
        scopes = Map.copyOf(scopes);
        also = List.copyOf(also);
    }

    /** An issuer that a mail domain names, with the scope that the standard has for mail (draft-ietf-mailmaint-oauth-public). */
    public static SignInSettings of(URI issuer, List<String> scopes, Optional<SignInClient> client) {
        var mail = scopes.isEmpty() ? List.of("urn:ietf:params:oauth:scope:mail") : scopes;
        return new SignInSettings(Optional.of(issuer), Optional.empty(),
                Map.of(Protocol.IMAP, mail, Protocol.POP3, mail, Protocol.SMTP, mail), List.of(), client,
                Optional.empty(), true, false);
    }

    /** Everything that is asked for, each once. */
    public List<String> asked() {
        return Stream.concat(Stream.of(Protocol.values()).flatMap(one -> scopes.getOrDefault(one, List.of()).stream()),
                also.stream()).distinct().toList();
    }

    /** The same with that client. */
    public SignInSettings with(SignInClient other) {
        return new SignInSettings(issuer, pages, scopes, also, Optional.of(other), resource, deviceCode, closed);
    }

    /** Whether that text can be an issuer (RFC 8414 section 2): https, no user, question, fragment or way upwards. */
    public static boolean isIssuer(URI place) {
        return SignInPages.isPlace(place) && place.getRawQuery() == null && place.equals(place.normalize());
    }
}
