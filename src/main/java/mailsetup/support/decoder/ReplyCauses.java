package mailsetup.support.decoder;

import java.util.List;
import java.util.stream.IntStream;
import mailsetup.diagnosis.Sureness;
import mailsetup.diagnosis.reply.Meaning;

/** What a server's no leads to where nothing else is known; in a bounce the recipient counts, not the own address. */
final class ReplyCauses {
    private static final String SOURCE = "the server’s own words (RFC 5321, RFC 4954, RFC 3463, RFC 5530, RFC 2449, RFC 3206)";

    private ReplyCauses() {}

    static List<Cause> of(Meaning meaning) {
        var ids = ids(meaning);
        return IntStream.range(0, ids.size()).mapToObj(i -> Cause.of(ids.get(i), sureness(meaning, i), SOURCE))
                .toList();
    }

    /** Whether it says no more than no, so that the words of the program around it may say more. */
    static boolean isBare(Meaning meaning) {
        return meaning == Meaning.NOT_ACCEPTED || meaning == Meaning.TEMPORARY;
    }

    private static Sureness sureness(Meaning meaning, int place) {
        if (place > 0) {
            return Sureness.POSSIBLE;
        }
        return isBare(meaning) ? Sureness.LIKELY : Sureness.PROVEN;
    }

    private static List<String> ids(Meaning meaning) {
        return switch (meaning) {
            case NOT_ACCEPTED -> List.of("login-refused", "user-name-form", "app-password-needed", "unknown-account");
            case APP_PASSWORD -> List.of("app-password-needed");
            case BASIC_AUTH_ENDED -> List.of("basic-auth-ended");
            case OAUTH_ONLY -> List.of("oauth-only");
            case WEB_LOGIN_FIRST -> List.of("web-login-first");
            case PROTOCOL_OFF -> List.of("protocol-switched-off");
            case NEEDS_ENCRYPTION -> List.of("login-needs-encryption");
            case LOCKED -> List.of("account-locked");
            case SUSPENDED -> List.of("account-suspended");
            case PASSWORD_EXPIRED -> List.of("password-expired");
            case TEMPORARY -> List.of("login-temporarily-down", "maintenance");
            case IN_USE -> List.of("mailbox-in-use");
            case TOO_MANY_CONNECTIONS -> List.of("too-many-connections");
            case RATE_LIMIT -> List.of("login-rate-limit");
            case SMTP_AUTH_OFF -> List.of("smtp-auth-switched-off");
            case NOT_FROM_HERE -> List.of("not-from-here");
            case OTHER_MAILBOX -> List.of("other-mailbox");
            case OVER_QUOTA -> List.of("mailbox-full");
            case MAINTENANCE -> List.of("maintenance");
            case NO_SUCH_USER -> List.of("unknown-account", "user-name-form");
            case AUTH_REQUIRED -> List.of("auth-required");
            case RELAY_DENIED -> List.of("auth-required", "relay-denied", "pop-before-smtp");
            case SENDER_NOT_ALLOWED -> List.of("sender-not-allowed", "isp-sender-only");
            case POP_BEFORE_SMTP -> List.of("pop-before-smtp", "auth-required");
            case BLOCKLISTED -> List.of("client-blocklisted", "port-25");
            case EHLO_REFUSED -> List.of("ehlo-refused");
            case GREYLISTED -> List.of("greylisted");
            case SENDING_LIMIT -> List.of("sending-limit");
            case MAILBOX_UNKNOWN -> List.of("S-14", "own-address-unknown");
            case RECIPIENT_FULL -> List.of("S-15", "own-box-full");
            case TOO_LARGE -> List.of("S-16");
            case SERVER_STORAGE -> List.of("server-storage");
            case TLS_UNAVAILABLE -> List.of("starttls-refused");
        };
    }
}
