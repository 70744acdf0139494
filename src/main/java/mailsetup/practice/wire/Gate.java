package mailsetup.practice.wire;

import java.util.Map;
import mailsetup.practice.mailbox.Account;

/** Where logins are judged and counted. */
public final class Gate {
    private final Account account;
    private final Map<String, String> more;
    private final LoginRecord logins;

    /** One account, one book. */
    public Gate(Account account, LoginRecord logins) {
        this(account, Map.of(), logins);
    }

    /**
     * The same for more people.
     *
     * @param more user names and passwords that open the same mailbox
     */
    public Gate(Account account, Map<String, String> more, LoginRecord logins) {
        this.account = account;
        this.more = Map.copyOf(more);
        this.logins = logins;
    }

    /** Whether they open the account. */
    public boolean admits(Credentials credentials) {
        logins.credential();
        logins.login();
        if (more.containsKey(credentials.user())) {
            logins.loginOf(credentials.user());
            return credentials.password().equals(more.get(credentials.user()));
        }
        return !logins.revoked() && account.opensWith(credentials.user(), credentials.password());
    }

    /** Turns away a command that carried a password, without looking at it. */
    public void turnsAway() {
        logins.credential();
    }
}
