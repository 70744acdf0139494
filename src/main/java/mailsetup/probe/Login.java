package mailsetup.probe;

import mailsetup.core.EmailAddress;
import mailsetup.core.Secret;

/**
 * The permission to log in.
 *
 * @param address the person's own address, for the sending test
 * @param secret the password; whoever made the login wipes it after the run
 * @param plainTextAllowed a yes to sending the password where everybody on the way can read it
 * @param goOnAfterRefusal a yes to trying the password on further servers after one did not accept it
 */
public record Login(EmailAddress address, Secret secret, boolean plainTextAllowed, boolean goOnAfterRefusal) {
    /** A login with no such yes. */
    public static Login careful(EmailAddress address, Secret secret) {
        return new Login(address, secret, false, false);
    }
}
