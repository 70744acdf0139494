package mailsetup.diagnosis.reply;

import static mailsetup.diagnosis.reply.Meaning.*;
import static mailsetup.diagnosis.reply.Sign.imap;
import static mailsetup.diagnosis.reply.Sign.pop;
import static mailsetup.diagnosis.reply.Sign.smtp;

import java.util.List;

/** The codes of the standards. */
final class Codes {
    /** Those that mean one thing only. */
    static final List<Sign> EXACT = List.of(
            // RFC 5530
            imap("PRIVACYREQUIRED", NEEDS_ENCRYPTION), imap("EXPIRED", PASSWORD_EXPIRED), imap("INUSE", IN_USE),
            imap("OVERQUOTA", OVER_QUOTA), imap("AUTHORIZATIONFAILED", OTHER_MAILBOX),
            imap("NONEXISTENT", NO_MAILBOX),
            // Gmail: [WEBALERT https://…]
            imap("WEBALERT", WEB_LOGIN_FIRST),
            // RFC 2449
            pop("IN-USE", IN_USE), pop("LOGIN-DELAY", RATE_LIMIT),
            // RFC 4954, RFC 5248
            smtp("538", NEEDS_ENCRYPTION), smtp("5.7.11", NEEDS_ENCRYPTION), smtp("4.7.12", PASSWORD_EXPIRED),
            smtp("5.7.13", SUSPENDED), smtp("4.7.66", NEEDS_ENCRYPTION),
            // Gmail
            smtp("5.7.14", WEB_LOGIN_FIRST), smtp("5.4.5", SENDING_LIMIT),
            // RFC 3463
            smtp("5.2.2", RECIPIENT_FULL), smtp("4.2.2", RECIPIENT_FULL), smtp("5.2.3", TOO_LARGE),
            smtp("5.3.4", TOO_LARGE), smtp("4.3.1", SERVER_STORAGE), smtp("4.5.3", SENDING_LIMIT),
            // Exchange
            smtp("5.7.60", SENDER_NOT_ALLOWED), smtp("5.7.124", SENDER_NOT_ALLOWED),
            smtp("5.7.750", SENDER_NOT_ALLOWED), smtp("5.7.135", PASSWORD_EXPIRED), smtp("5.7.508", SENDING_LIMIT),
            smtp("5.7.500", BLOCKLISTED), smtp("5.7.501", BLOCKLISTED), smtp("5.7.511", BLOCKLISTED),
            smtp("5.7.606", BLOCKLISTED), smtp("5.7.708", BLOCKLISTED), smtp("5.7.64", RELAY_DENIED));

    /** Those whose words often say more. */
    static final List<Sign> WIDE = List.of(
            // RFC 5530
            imap("UNAVAILABLE", TEMPORARY), imap("SERVERBUG", TEMPORARY), imap("CONTACTADMIN", SUSPENDED),
            imap("LIMIT", RATE_LIMIT),
            // RFC 3206
            pop("SYS/TEMP", TEMPORARY), pop("SYS/PERM", SUSPENDED),
            // RFC 4954
            smtp("454", TEMPORARY), smtp("432", PASSWORD_EXPIRED),
            // RFC 5321
            smtp("421", TEMPORARY), smtp("552", RECIPIENT_FULL), smtp("452", SERVER_STORAGE),
            // RFC 3463
            smtp("5.1.1", MAILBOX_UNKNOWN), smtp("5.1.7", SENDER_NOT_ALLOWED), smtp("5.1.8", SENDER_NOT_ALLOWED),
            smtp("4.2.0", GREYLISTED),
            // Exchange: a rule of the organisation, in whatever language
            smtp("5.7.139", POLICY), smtp("5.1.0", SENDER_NOT_ALLOWED), smtp("5.4.1", MAILBOX_UNKNOWN));

    /** Those that say no more than no. */
    static final List<Sign> BARE = List.of(
            // RFC 5530, RFC 3206
            imap("AUTHENTICATIONFAILED", NOT_ACCEPTED), pop("AUTH", NOT_ACCEPTED),
            // RFC 4954
            smtp("535", NOT_ACCEPTED), smtp("5.7.8", NOT_ACCEPTED), smtp("530", AUTH_REQUIRED));

    private Codes() {}
}
