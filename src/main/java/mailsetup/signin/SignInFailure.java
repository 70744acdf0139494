package mailsetup.signin;

import java.time.Duration;
import mailsetup.core.Hostname;

/** Why nobody could sign in. The texts in it come from the network: bounded, harmless to show, without secrets. */
public sealed interface SignInFailure {
    /** The sign-in server was not reached. */
    record NotReached(Hostname host, Why why) implements SignInFailure {}

    /** Why it was not reached. */
    enum Why {
        /** No such name, nobody listens, or the connection broke. */
        NOT_REACHED,
        /** Not in time. */
        TOO_SLOW,
        /** The certificate is not valid for this name. */
        BAD_CERTIFICATE
    }

    /** It answered, but with nothing that its place should have. */
    record Unusable(Hostname host, Place place) implements SignInFailure {}

    /** The places of a sign-in server. */
    enum Place {
        /** Where it tells its places (RFC 8414). */
        METADATA,
        /** Where programs register. */
        REGISTRATION,
        /** Where tokens are given. */
        TOKEN,
        /** Where codes for another device are given. */
        DEVICE
    }

    /** It calls itself by another name than the one it was found under: it may stand in for somebody. */
    record OtherIssuer(String wanted, String said) implements SignInFailure {}

    /** Nobody has registered this program there, and it cannot register itself. */
    record NoRegistration(boolean closed) implements SignInFailure {}

    /**
     * The sign-in server takes registrations of programs, but not this one's.
     *
     * @param words its own words; may be empty
     */
    record RegistrationRefused(String words) implements SignInFailure {}

    /** The page would deceive: not https, or a name whose letters pass for others. */
    record UnsafePage(Hostname host) implements SignInFailure {}

    /** No program may listen on this computer. */
    record DoorClosed() implements SignInFailure {}

    /**
     * The browser did not come back.
     *
     * @param otherCame whether an answer came that belongs to another sign-in: an old page, or somebody else's
     */
    record NotBack(Duration waited, boolean otherCame) implements SignInFailure {}

    /** Nobody typed the code in time. */
    record CodeExpired() implements SignInFailure {}

    /** There is no code for another device. */
    record NoDeviceCode() implements SignInFailure {}

    /**
     * The sign-in server said no.
     *
     * @param error as the standard names it (RFC 6749 section 5.2), or the server's own word
     * @param words its own words; may be empty
     */
    record Refused(Refusal refusal, String error, String words) implements SignInFailure {}

    /** What a no means, as far as it can be known. */
    enum Refusal {
        /** The person did not agree. */
        DECLINED,
        /** An administrator of the organisation must agree first. */
        NEEDS_ADMIN,
        /** A rule of the organisation forbids it for this device, place or program. */
        FORBIDDEN_BY_RULE,
        /** The registration is not known there, or may not do this. */
        CLIENT,
        /** The registration is known there, and was switched off. */
        CLIENT_OFF,
        /** There are codes for other devices, but not with this registration. */
        NO_CODES,
        /** The account is none of this organisation. */
        ACCOUNT,
        /** The registration is of a kind that needs a secret. */
        NEEDS_SECRET,
        /** The address on this computer is none that the registration has. */
        REDIRECT,
        /** What was asked for is not known there. */
        SCOPE,
        /** The answer of the page was too old or used before. */
        STALE,
        /** A fault of the sign-in server that passes. */
        TEMPORARY,
        /** None of these. */
        OTHER
    }

    /** The person ended it. */
    record Cancelled() implements SignInFailure {}
}
