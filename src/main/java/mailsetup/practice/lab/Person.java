package mailsetup.practice.lab;

import mailsetup.core.EmailAddress;

/**
 * Whose account it is, and what that person types.
 *
 * @param user the name with which the account opens
 * @param password a practice word, no secret
 * @param typed the user name that is typed
 */
public record Person(EmailAddress address, String user, String password, String typed) {
    /** The person of every practice run. */
    public static final Person PRACTICE = of("hanako@practice.example", "hanako@practice.example");

    /** Somebody with the practice password, who types the right user name. */
    static Person of(String address, String user) {
        return new Person(EmailAddress.of(address), user, "renshu-sakura-2026", user);
    }

    Person types(String name) {
        return new Person(address, user, password, name);
    }

    Person withPassword(String word) {
        return new Person(address, user, word, typed);
    }
}
