package mailsetup.practice.lab;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import mailsetup.core.EmailAddress;

/**
 * Whose account it is, and what that person types.
 *
 * @param user the name with which the account opens
 * @param password a practice word, no secret
 * @param typed the user name that is typed
 * @param signedIn how the person signed in in the browser; then the practice word is the token that came of it
 */
public record Person(EmailAddress address, String user, String password, String typed, Optional<SignedIn> signedIn) {
    /**
     * A sign-in in the browser.
     *
     * @param account who signed in
     * @param asked what for
     * @param granted what was allowed
     * @param audience the service the token is for, if it says so
     * @param lasts from the moment of the test on; less than nothing for a token that is over
     * @param ahead how far the clock of the sign-in server is ahead
     * @param names all names of the account
     */
    public record SignedIn(String account, List<String> asked, List<String> granted, List<String> audience,
            Duration lasts, Duration ahead, List<String> names) {
        public SignedIn {
            asked = List.copyOf(asked);
            granted = List.copyOf(granted);
            audience = List.copyOf(audience);
            names = List.copyOf(names);
        }

        /** An account with one name. */
        SignedIn(String account, List<String> asked, List<String> granted, List<String> audience, Duration lasts,
                Duration ahead) {
            this(account, asked, granted, audience, lasts, ahead, List.of(account));
        }

        /** The same, whose account has more names. */
        SignedIn named(String... more) {
            return new SignedIn(account, asked, granted, audience, lasts, ahead, List.of(more));
        }
    }

    /** The person of every practice run. */
    public static final Person PRACTICE = of("hanako@practice.example", "hanako@practice.example");

    /** Somebody with the practice password, who types the right user name. */
    static Person of(String address, String user) {
        return new Person(EmailAddress.of(address), user, "renshu-sakura-2026", user, Optional.empty());
    }

    Person types(String name) {
        return new Person(address, user, password, name, signedIn);
    }

    Person withPassword(String word) {
        return new Person(address, user, word, typed, signedIn);
    }

    Person signedIn(SignedIn how) {
        return new Person(address, user, password, typed, Optional.of(how));
    }
}
