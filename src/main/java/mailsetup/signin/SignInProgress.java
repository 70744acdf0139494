package mailsetup.signin;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import mailsetup.core.Hostname;
import mailsetup.core.SignInClient;

/** How far a sign-in is. */
public sealed interface SignInProgress {
    /** The sign-in server is asked for its places, or for a registration of this program. */
    record Asking(Hostname host) implements SignInProgress {}

    /**
     * The person's turn, in the browser of this computer.
     *
     * @param link on this computer; it leads to the page, and holds nothing that others must not see
     */
    record Page(URI link, PageFacts page) implements SignInProgress {}

    /**
     * The person's turn, on another device.
     *
     * @param place the page, to be opened there
     * @param complete the same with the code in it, for a QR code
     * @param code to be typed there; nobody else has one
     */
    record Code(URI place, Optional<URI> complete, String code, PageFacts page) implements SignInProgress {}

    /** The person has come back: the answer is changed for a token. */
    record Back() implements SignInProgress {}

    /**
     * What a person should know of the page before going there.
     *
     * @param host of the page
     * @param owner the part of it that somebody registered, to be shown large
     * @param client whose registration it is
     * @param scopes what is asked for
     * @param until when it is given up
     */
    record PageFacts(Hostname host, Hostname owner, SignInClient.Origin client, List<String> scopes, Instant until) {
        public PageFacts {
            scopes = List.copyOf(scopes);
        }
    }
}
