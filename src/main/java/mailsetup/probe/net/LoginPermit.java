package mailsetup.probe.net;

import org.jspecify.annotations.Nullable;

/**
 * Lets exactly one login pass, by the one mechanism it was given for, and the password in it once: Jakarta Mail sends it
 * again as often as an IMAP server says "+" (measured: dozens of times within a second).
 */
final class LoginPermit {
    private final boolean tagged;
    private @Nullable String mechanism;
    private int moreLines;

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
     * @param loginUnderWay whether the server has not yet said how the login went
     */
    boolean allows(String line, boolean loginUnderWay) {
        if (!ClientLine.of(line, tagged).credential()) {
            return !loginUnderWay || moreLines-- > 0;
        }
        moreLines = ClientLine.linesAfter(line, tagged);
        boolean allowed = ClientLine.mechanismOf(line, tagged).equals(mechanism);
        mechanism = null;
        return allowed;
    }
}
