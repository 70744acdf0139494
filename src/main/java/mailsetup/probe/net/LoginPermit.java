package mailsetup.probe.net;

import org.jspecify.annotations.Nullable;

/** Lets exactly one login pass, by the one mechanism it was given for. */
final class LoginPermit {
    private final boolean tagged;
    private @Nullable String mechanism;

    /** No login at all, until one is given. */
    LoginPermit(boolean tagged) {
        this.tagged = tagged;
    }

    void give(String forMechanism) {
        mechanism = forMechanism;
    }

    /** Whether the line may go out; a login uses the permit up. */
    boolean allows(String line) {
        if (!ClientLine.of(line, tagged).credential()) {
            return true;
        }
        boolean allowed = ClientLine.mechanismOf(line, tagged).equals(mechanism);
        mechanism = null;
        return allowed;
    }
}
