package mailsetup.practice.wire;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** What visitors of all doors did with passwords. It keeps no password that came encrypted. */
public final class LoginRecord {
    private final AtomicInteger logins = new AtomicInteger();
    private final AtomicInteger credentials = new AtomicInteger();
    private final Map<String, Integer> loginsOf = new ConcurrentHashMap<>();
    private volatile boolean revoked;
    private final ClearText clearText = new ClearText();

    /** How many complete logins were judged, accepted and refused ones. */
    public int logins() {
        return logins.get();
    }

    /** How many of them were by that user, who must be known here. */
    public int logins(String user) {
        return loginsOf.getOrDefault(user, 0);
    }

    /** How many commands carried a password, in clear and encrypted, judged or not. */
    public int credentials() {
        return credentials.get();
    }

    /**
     * Whether this password was ever readable on the way, as it is or in the usual disguises. Remembers the first
     * million characters that came unencrypted.
     */
    public boolean arrivedInClear(String password) {
        return clearText.holds(password);
    }

    /** The token was given back: from now on it opens nothing. */
    public void revoke() {
        revoked = true;
    }

    boolean revoked() {
        return revoked;
    }

    /** A login is judged. */
    void login() {
        logins.incrementAndGet();
    }

    /** It is one of this user, who is known here. */
    void loginOf(String user) {
        loginsOf.merge(user, 1, Integer::sum);
    }

    /** A command carried a password. */
    void credential() {
        credentials.incrementAndGet();
    }

    /** Somebody on the way could have read this. */
    void heardInClear(String line) {
        clearText.add(line);
    }
}
