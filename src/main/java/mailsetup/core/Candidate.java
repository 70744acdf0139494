package mailsetup.core;

import java.util.Optional;

/**
 * Settings that may be right, and who says so.
 *
 * @param signIn how one signs in there in the browser, told by the same hand: only such a server may see the token
 */
public record Candidate(ServerSettings settings, Provenance from, Optional<SignInSettings> signIn) {
    /** One without a sign-in. */
    public Candidate(ServerSettings settings, Provenance from) {
        this(settings, from, Optional.empty());
    }

    /** The same with that sign-in. */
    public Candidate with(Optional<SignInSettings> other) {
        return new Candidate(settings, from, other);
    }
}
