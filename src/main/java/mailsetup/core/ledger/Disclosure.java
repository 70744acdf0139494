package mailsetup.core.ledger;

/** What was sent. Names and places are written down; of what is private only that it was sent. */
public sealed interface Disclosure {
    /** A name that was asked about. */
    record Name(String name) implements Disclosure {}

    /** The page that was asked for, without the question behind it. */
    record Page(String place) implements Disclosure {}

    /** The password, and what protected it. */
    record Password(ChannelSecurity over) implements Disclosure {}

    /** What has nothing more to say about it. */
    enum Plain implements Disclosure {
        /** The whole mail address. */
        ADDRESS,
        /** The user name of a login. */
        USER_NAME,
        /** The address of this computer in its own network, with which sending servers are greeted. */
        OWN_IP_ADDRESS,
        /** A mail to oneself. */
        TEST_MAIL,
        /** The request for a piece of one mail, by which the line is measured; the piece is thrown away unread. */
        MAIL_PIECE,
        /** The name of this program, with which it registers. */
        PROGRAM_NAME,
        /** The answer of a sign-in page, which is changed for a token. */
        SIGN_IN_CODE,
        /** A token in the place of a password. */
        ACCESS_TOKEN
    }
}
