package mailsetup.signin.flow;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import mailsetup.probe.TokenSign;

/** What the form of a token tells; nothing of it is kept. */
final class TokenForm {
    /** So many letters hold 128 bits (RFC 6749 section 10.10), whatever letters tokens are made of. */
    private static final int SHORTEST = 22;
    /** As Google writes them in its guide for installed programs. */
    private static final String GOOGLE_REFRESH = "1//";
    private static final String GOOGLE_CODE = "4/";
    /** Keycloak says in each token what it is; "Bearer" is the one that opens. */
    private static final Set<String> REFRESHING = Set.of("refresh", "offline");

    private TokenForm() {}

    /** Of a token that came from the sign-in server's own hand. */
    static List<TokenSign> given(CharSequence token) {
        return Stream.of(newKind(token), nameless(token)).flatMap(Optional::stream).toList();
    }

    /** Of one that somebody pasted: it may be something else. */
    static List<TokenSign> pasted(CharSequence token) {
        return Stream.concat(other(token).stream(), given(token).stream()).toList();
    }

    private static Optional<TokenSign> other(CharSequence token) {
        if (token.length() < SHORTEST) {
            return Optional.of(TokenSign.TOO_SHORT);
        }
        if (begins(token, GOOGLE_REFRESH)) {
            return Optional.of(TokenSign.REFRESH);
        }
        if (begins(token, GOOGLE_CODE)) {
            return Optional.of(TokenSign.CODE);
        }
        return JsonAnswer.claims(token).flatMap(TokenForm::kind);
    }

    /** An identity token alone tells of the sign-in that it came from (OpenID Connect Core sections 2 and 3.1.3.6). */
    private static Optional<TokenSign> kind(JsonAnswer claims) {
        var said = claims.words("typ").toLowerCase(Locale.ROOT);
        if (REFRESHING.contains(said)) {
            return Optional.of(TokenSign.REFRESH);
        }
        boolean identity = said.equals("id") || claims.exact("at_hash").isPresent()
                || (claims.exact("nonce").isPresent() && claims.exact("scope").isEmpty()
                        && claims.exact("scp").isEmpty());
        return identity ? Optional.of(TokenSign.IDENTITY) : Optional.empty();
    }

    private static Optional<TokenSign> newKind(CharSequence token) {
        return JsonAnswer.head(token).map(head -> head.words("typ"))
                .filter(typ -> typ.equalsIgnoreCase("at+jwt") || typ.equalsIgnoreCase("application/at+jwt"))
                .map(_ -> TokenSign.NEW_KIND);
    }

    private static Optional<TokenSign> nameless(CharSequence token) {
        return JsonAnswer.claims(token).filter(claims -> Tokens.names(claims).findAny().isEmpty()
                && claims.exact("username").isEmpty() && !claims.words("sub").contains("@"))
                .map(_ -> TokenSign.NAMELESS);
    }

    private static boolean begins(CharSequence token, String start) {
        return CharSequence.compare(token.subSequence(0, start.length()), start) == 0;
    }
}
