package mailsetup.core;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A sign-in as a mail domain publishes it, word by word; what is not in its form counts as missing.
 *
 * @param issuer of the sign-in server; where it is none, the two places count
 * @param scopes separated by blanks
 * @param client the registration that is there for every mail program
 */
public record PublishedSignIn(String issuer, String authorization, String token, String scopes, String client) {
    /** By the standard's scope for mail, where none is named (draft-ietf-mailmaint-oauth-public). */
    private static final String MAIL = "urn:ietf:params:oauth:scope:mail";
    private static final int MOST = 20;
    private static final int LONGEST = 200;

    /** One of which only the issuer is known. */
    public static PublishedSignIn by(String issuer) {
        return new PublishedSignIn(issuer, "", "", "", "");
    }

    /** What can be used of it. */
    public Optional<SignInSettings> read() {
        var own = place(issuer, SignInSettings::isIssuer);
        var pages = place(authorization, SignInPages::isPlace).flatMap(page -> place(token, SignInPages::isPlace)
                .map(other -> new SignInPages(page, other, Optional.empty(), Optional.empty(), Optional.empty())));
        return own.isEmpty() && pages.isEmpty() ? Optional.empty() : Optional.of(settings(own, pages));
    }

    private SignInSettings settings(Optional<URI> own, Optional<SignInPages> pages) {
        var named = Stream.of(scopes.strip().split("\\s+")).filter(word -> word.matches("[!#-\\[\\]-~]+"))
                .limit(MOST).toList();
        var mail = named.isEmpty() ? List.of(MAIL) : named;
        return new SignInSettings(own, own.isPresent() ? Optional.empty() : pages,
                Map.of(Protocol.IMAP, mail, Protocol.POP3, mail, Protocol.SMTP, mail), List.of(),
                Optional.of(client.strip()).filter(id -> id.matches("[ -~]+") && id.length() <= LONGEST)
                        .map(id -> SignInClient.of(id, SignInClient.Origin.PUBLISHED)),
                SignInClient.USUAL_REDIRECT, Optional.empty(), own.isPresent(), false);
    }

    private static Optional<URI> place(String text, Predicate<URI> passes) {
        try {
            return Optional.of(text.strip()).filter(word -> !word.isEmpty()).map(URI::create).filter(passes);
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
