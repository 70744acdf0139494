package mailsetup.practice.wire;

import mailsetup.practice.mailbox.Account;

/** Where logins are judged and counted. */
public final class Gate {
    private final Account account;
    private final GuestBook guestBook;

    /** One account, one book. */
    public Gate(Account account, GuestBook guestBook) {
        this.account = account;
        this.guestBook = guestBook;
    }

    /** Whether they open the account. */
    public boolean admits(Credentials credentials) {
        guestBook.credential();
        guestBook.login();
        return account.opensWith(credentials.user(), credentials.password());
    }

    /** Turns away a command that carried a password, without looking at it. */
    public void turnsAway() {
        guestBook.credential();
    }
}
