package mailsetup.practice.mailbox;

import mailsetup.core.EmailAddress;

/**
 * Whose mail it is.
 *
 * @param user the name that logs in
 * @param password a practice word, no secret
 */
public record Account(EmailAddress address, String user, String password, Mailbox mailbox) {
    /** Whether these are its user name and password. */
    public boolean opensWith(String name, String word) {
        return user.equals(name) && password.equals(word);
    }
}
