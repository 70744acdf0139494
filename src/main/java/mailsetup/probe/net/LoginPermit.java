package mailsetup.probe.net;

import org.jspecify.annotations.Nullable;

/**
 * Lets exactly one login pass, by the one mechanism it was given for, and of its answers as many as that mechanism has:
 * a server that asks again and again gets no second password. No login at all until one is given.
 */
final class LoginPermit {
    private @Nullable String mechanism;
    private int answers;

    void give(String forMechanism) {
        mechanism = forMechanism;
    }

    /**
     * Whether the line may go out; a login uses the permit up.
     *
     * @param underWay whether a login was begun and the server has not said yet how it ended
     */
    boolean allows(ClientLine line, boolean underWay) {
        if (!line.credential()) {
            return !underWay || line.goodbye() || answers-- > 0;
        }
        boolean allowed = line.mechanism().equals(mechanism);
        mechanism = null;
        answers = allowed ? line.answers() : 0;
        return allowed;
    }
}
