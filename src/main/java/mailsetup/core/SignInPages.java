package mailsetup.core;

import java.net.URI;
import java.util.Optional;

/**
 * The places of a sign-in server, all https.
 *
 * @param authorization the page for the person
 * @param token where the answer of the page is changed for a token
 * @param device where a code for another device is had (RFC 8628)
 * @param revocation where a token is given back (RFC 7009)
 * @param registration where a program registers itself (RFC 7591)
 */
public record SignInPages(URI authorization, URI token, Optional<URI> device, Optional<URI> revocation,
        Optional<URI> registration) {
    private static final int LAST_PORT = 65_535;

    /** Whether this can be a place of a sign-in server. */
    public static boolean isPlace(URI place) {
        return "https".equals(place.getScheme()) && place.getHost() != null && place.getRawUserInfo() == null
                && place.getRawFragment() == null && place.getPort() <= LAST_PORT && isHost(place.getHost());
    }

    private static boolean isHost(String name) {
        try {
            return !Hostname.of(name).ascii().isEmpty();
        } catch (IllegalArgumentException _) {
            return false;
        }
    }
}
