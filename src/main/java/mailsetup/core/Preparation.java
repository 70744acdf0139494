package mailsetup.core;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Something to do or to know at the provider before a mail program can be set up.
 *
 * @param on the day of {@link Kind#CLOSED}; empty for every other kind
 */
public record Preparation(Kind kind, Optional<LocalDate> on) {
    /** Validates. */
    public Preparation {
        if (on.isPresent() != (kind == Kind.CLOSED)) {
            throw new IllegalArgumentException("a closure has a day, and nothing else has one");
        }
    }

    /** Something without a day. */
    public static Preparation of(Kind kind) {
        return new Preparation(kind, Optional.empty());
    }

    /** The end of a service, past or announced. */
    public static Preparation closed(LocalDate day) {
        return new Preparation(Kind.CLOSED, Optional.of(day));
    }

    /** The closed list. */
    public enum Kind {
        /** A password made for one program, in the account's security settings. */
        APP_PASSWORD,
        /** A password for mail programs alone, which the provider issues under a name of its own. */
        MAIL_PASSWORD,
        /** The user name is neither the address nor a part of it. */
        OTHER_USER_NAME,
        /** IMAP is off until it is switched on in the provider's settings. */
        ENABLE_IMAP,
        /** POP is off until it is switched on in the provider's settings. */
        ENABLE_POP,
        /** Mail programs need an option, a plan or a contract. */
        CONTRACT,
        /** No password works; the sign-in window of the provider (OAuth 2.0, RFC 6749) has to be used. */
        OAUTH_ONLY,
        /** A program of the provider on the same computer stands between. */
        BRIDGE,
        /** The service lets no mail program in at all. */
        NO_MAIL_PROGRAM,
        /** The service has ended, or its end is announced. */
        CLOSED
    }
}
