package mailsetup.probe;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import mailsetup.core.EmailAddress;
import mailsetup.core.ServerSettings;

/**
 * What is known of an access token without showing it: what the sign-in server said when it gave it, or what the token
 * says of itself. Nobody has checked its signature; it explains, and opens nothing.
 *
 * @param issuer the sign-in server
 * @param asked the scopes that were wanted; empty where the token came from elsewhere
 * @param granted the scopes that it has, as far as known
 * @param account who signed in
 * @param audience the services it is for, where it says so
 * @param issued when it was made, by the clock of the sign-in server
 * @param expires when it ends
 * @param names all names of who signed in, the one of the account too; empty where nothing is known of them
 * @param signs what its form tells
 */
public record TokenFacts(Optional<String> issuer, List<String> asked, List<String> granted, Optional<String> account,
        List<String> audience, Optional<Instant> issued, Optional<Instant> expires, List<String> names,
        List<TokenSign> signs) {
    /** OpenID Connect Core sections 3.1.2.1, 5.4 and 11. */
    private static final Set<String> ABOUT_THE_PERSON = Set.of("openid", "email", "profile", "offline_access");
    /** A token that nobody knows anything of. */
    public static final TokenFacts UNKNOWN = new TokenFacts(Optional.empty(), List.of(), List.of(), Optional.empty(),
            List.of(), Optional.empty(), Optional.empty());

    public TokenFacts {
        asked = List.copyOf(asked);
        granted = List.copyOf(granted);
        audience = List.copyOf(audience);
        names = List.copyOf(names);
        signs = List.copyOf(signs);
    }

    /** A token whose account has that one name, and whose form tells nothing. */
    public TokenFacts(Optional<String> issuer, List<String> asked, List<String> granted, Optional<String> account,
            List<String> audience, Optional<Instant> issued, Optional<Instant> expires) {
        this(issuer, asked, granted, account, audience, issued, expires, account.stream().toList(), List.of());
    }

    /** The same, of which its form tells these things. */
    public TokenFacts with(TokenSign... more) {
        return new TokenFacts(issuer, asked, granted, account, audience, issued, expires, names, List.of(more));
    }

    /** The same, whose account has these names, too. */
    public TokenFacts named(List<String> more) {
        return new TokenFacts(issuer, asked, granted, account, audience, issued, expires, more, signs);
    }

    /** Whether that is one of the names of who signed in; in any case of letters. */
    public boolean isNamed(String name) {
        return names.stream().anyMatch(name::equalsIgnoreCase);
    }

    /** Whether that account is the one of the mailbox: its address, or its user name on one of these servers. */
    public static boolean isOwn(String account, EmailAddress address, List<ServerSettings> servers) {
        return account.equalsIgnoreCase(address.toString())
                || servers.stream().anyMatch(server -> account.equalsIgnoreCase(server.user()));
    }

    /**
     * Asked for and not granted; nothing where the server did not say what it granted. What only tells who signed in is
     * left out by many who gave it (RFC 6749 section 3.3; Microsoft), and opens no mailbox.
     */
    public List<String> withheld() {
        return granted.isEmpty()
                ? List.of()
                : asked.stream().filter(scope -> !granted.contains(scope) && !ABOUT_THE_PERSON.contains(scope))
                        .toList();
    }
}
