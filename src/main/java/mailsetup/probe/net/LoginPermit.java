package mailsetup.probe.net;

import org.jspecify.annotations.Nullable;

/** Lets exactly one login pass, by the one mechanism it was given for; none at all until one is given. */
final class LoginPermit {
    private @Nullable String mechanism;

    void give(String forMechanism) {
        mechanism = forMechanism;
    }

    /** Whether the line may go out; a login uses the permit up. */
    boolean allows(ClientLine line) {
        if (!line.credential()) {
            return true;
        }
        boolean allowed = line.mechanism().equals(mechanism);
        mechanism = null;
        return allowed;
    }
}
