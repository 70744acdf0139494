package mailsetup.realservers;

import mailsetup.core.EmailAddress;

/** The one account of the servers. Its password is awkward in the grammar of every protocol. */
final class Account {
    static final EmailAddress ADDRESS = EmailAddress.of("hanako@example.test");
    static final String PASSWORD = "two words, \"quoted\" \\ 50%";

    private Account() {}
}
