package mailsetup.core;

import java.net.URI;
import java.util.Optional;

/**
 * As whom a program introduces itself to a sign-in server. Never the registration of another program.
 *
 * @param id public
 * @param secret as some providers want it also of programs that cannot keep one; never shown
 * @param origin whose registration it is
 * @param redirect where the browser is sent back to on this computer, without a port
 */
public record SignInClient(String id, Optional<Secret> secret, Origin origin, URI redirect) {
    /** What most sign-in servers take (RFC 8252 section 7.3). */
    public static final URI USUAL_REDIRECT = URI.create("http://127.0.0.1/");

    /** Whose registration it is. */
    public enum Origin {
        /** Made by this program at the sign-in server itself (RFC 7591). */
        REGISTERED,
        /** Published by the provider for every program, on its own domain. */
        PUBLISHED,
        /** The organisation's own. */
        ORGANISATION,
        /** Typed by the person. */
        TYPED,
        /** Given to this program by the provider. */
        GIVEN
    }

    /** One without a secret, with the usual redirect. */
    public static SignInClient of(String id, Origin origin) {
        return new SignInClient(id, Optional.empty(), origin, USUAL_REDIRECT);
    }

    /** Whether the browser can only be sent to this computer with it, at a port that we choose. */
    public static boolean isRedirect(URI place) {
        return "http".equals(place.getScheme()) && place.getHost() != null && place.getPort() == -1
                && place.getRawUserInfo() == null && place.getRawQuery() == null && place.getRawFragment() == null
                && (place.getHost().equals("127.0.0.1") || place.getHost().equals("[::1]")
                        || place.getHost().equals("localhost"));
    }
}
