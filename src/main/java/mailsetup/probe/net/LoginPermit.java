package mailsetup.probe.net;

import org.jspecify.annotations.Nullable;

/**
 * Lets exactly one login pass, by the one mechanism it was given for, and of its answers as many as that mechanism has:
 * a server that asks again and again gets no second password.
 */
final class LoginPermit {
    private final boolean tagged;
    private @Nullable String mechanism;
    private int answers;

    /** No login at all, until one is given. */
    LoginPermit(boolean tagged) {
        this.tagged = tagged;
    }

    void give(String forMechanism) {
        mechanism = forMechanism;
    }

    /**
     * Whether the line may go out; a login uses the permit up.
     *
     * @param underWay whether a login was begun and the server has not said yet how it ended
     */
    boolean allows(String line, boolean underWay) {
        if (!ClientLine.of(line, tagged).credential()) {
            return !underWay || ClientLine.isGoodbye(line, tagged) || answers-- > 0;
        }
        boolean allowed = ClientLine.mechanismOf(line, tagged).equals(mechanism);
        mechanism = null;
        answers = allowed ? ClientLine.answersAfter(line, tagged) : 0;
        return allowed;
    }
}
