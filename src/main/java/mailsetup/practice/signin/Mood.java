package mailsetup.practice.signin;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What goes wrong at the practice sign-in server before there is a token, each in the words of a server of the wild. */
public enum Mood {
    /** Nothing. */
    AGREES,
    /** The person does not agree (RFC 6749 section 4.1.2.1). */
    DECLINES,
    /** An administrator has to agree first, in the words of Microsoft. */
    NEEDS_ADMIN,
    /** A rule of the organisation, in the words of Microsoft. */
    FORBIDS,
    /** The account is of another organisation, in the words of Microsoft. */
    OTHER_TENANT,
    /** The page shows an error, and nobody comes back. */
    UNKNOWN_REDIRECT,
    /** Who comes back belongs to another sign-in. */
    OTHER_TAB,
    /** Another server answers in its name (RFC 9207). */
    MIXED_UP,
    /** Its description of itself bears another name (RFC 8414 section 3.3). */
    OTHER_NAME,
    /** It has no description. */
    NO_METADATA,
    /** What stands in its description is no address of a page. */
    BROKEN_METADATA,
    /** Programs do not register there. */
    CLOSED,
    /** Programs register there, but this one may not; in the words of Keycloak. */
    REGISTRATION_REFUSED,
    /** The code was used before. */
    STALE_CODE,
    /** It wants a secret, in the words of Microsoft. */
    NEEDS_SECRET,
    /** It does not know the registration. */
    UNKNOWN_CLIENT,
    /** It has switched the registration off, in the words of Microsoft. */
    CLIENT_OFF,
    /** It does not know what is asked for. */
    UNKNOWN_SCOPE,
    /** It has a fault that passes. */
    BUSY,
    /** It says yes, and gives no token. */
    NO_TOKEN,
    /** It has no codes for other devices. */
    NO_DEVICE,
    /** It has some, but not for this registration. */
    DEVICE_FORBIDDEN,
    /** Nobody typed the code in time. */
    CODE_OVER,
    /** The person does not agree on the other device. */
    DEVICE_DECLINED;

    /** The place that its description leaves out. */
    Optional<String> hidden() {
        return switch (this) {
            case CLOSED -> Optional.of("registration_endpoint");
            case NO_DEVICE -> Optional.of("device_authorization_endpoint");
            case BROKEN_METADATA -> Optional.of("authorization_endpoint");
            case OTHER_NAME -> Optional.of("localhost");
            default -> Optional.empty();
        };
    }

    /** What it says in place of the usual answer. */
    Optional<WebReply> instead(WebRequest request, String issuer) {
        return switch (request.path()) {
            case "/.well-known/oauth-authorization-server", "/.well-known/openid-configuration" ->
                this == NO_METADATA ? Optional.of(WebReply.page("<p>404</p>")) : Optional.empty();
            case "/register" -> this == REGISTRATION_REFUSED
                    ? Optional.of(WebReply.error("access_denied", "Policy 'Trusted Hosts' rejected request"))
                    : Optional.empty();
            case "/authorize" -> this == UNKNOWN_REDIRECT
                    ? Optional.of(WebReply.page("<h1>Error 400: redirect_uri_mismatch</h1>"))
                    : Optional.empty();
            case "/allow" -> page(request, issuer);
            case "/device" -> this == DEVICE_FORBIDDEN
                    ? Optional.of(WebReply.error("unauthorized_client", "not allowed to use the device flow"))
                    : Optional.empty();
            case "/token" -> token();
            default -> Optional.empty();
        };
    }

    private Optional<WebReply> page(WebRequest request, String issuer) {
        return switch (this) {
            case DECLINES -> back(request, issuer, "access_denied", "");
            case NEEDS_ADMIN -> back(request, issuer, "consent_required",
                    "AADSTS65001: The user or administrator has not consented to use the application");
            case FORBIDS -> back(request, issuer, "interaction_required",
                    "AADSTS53003: Access has been blocked by Conditional Access policies");
            case OTHER_TENANT -> back(request, issuer, "access_denied",
                    "AADSTS50020: User account from identity provider does not exist in tenant");
            case MIXED_UP -> back(request, "https://other.example", "access_denied", "");
            case UNKNOWN_SCOPE -> back(request, issuer, "invalid_scope", "");
            case OTHER_TAB -> Optional.of(WebReply.to(
                    request.value("redirect_uri") + "?code=x&state=of-yesterday&iss=" + encoded(issuer)));
            default -> Optional.empty();
        };
    }

    private Optional<WebReply> token() {
        return switch (this) {
            case STALE_CODE -> Optional.of(WebReply.error("invalid_grant", "grant request is invalid"));
            case NEEDS_SECRET -> Optional.of(WebReply.error("invalid_client",
                    "AADSTS7000218: The request body must contain the following parameter: 'client_secret'"));
            case UNKNOWN_CLIENT -> Optional.of(WebReply.error("invalid_client", "client not known"));
            case CLIENT_OFF -> Optional.of(WebReply.error("unauthorized_client",
                    "AADSTS7000112: Application is disabled"));
            case BUSY -> Optional.of(WebReply.error("temporarily_unavailable", ""));
            case NO_TOKEN -> Optional.of(WebReply.json("{\"token_type\":\"Bearer\"}"));
            case CODE_OVER -> Optional.of(WebReply.error("expired_token", ""));
            case DEVICE_DECLINED -> Optional.of(WebReply.error("access_denied", ""));
            default -> Optional.empty();
        };
    }

    private static Optional<WebReply> back(WebRequest request, String issuer, String error, String words) {
        return Optional.of(WebReply.to(request.value("redirect_uri") + "?error=" + error
                + (words.isEmpty() ? "" : "&error_description=" + encoded(words)) + "&state=" + request.value("state")
                + "&iss=" + encoded(issuer)));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
