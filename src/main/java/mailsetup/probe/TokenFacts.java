package mailsetup.probe;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
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
 */
public record TokenFacts(Optional<String> issuer, List<String> asked, List<String> granted, Optional<String> account,
        List<String> audience, Optional<Instant> issued, Optional<Instant> expires) {
    /** A token that nobody knows anything of. */
    public static final TokenFacts UNKNOWN = new TokenFacts(Optional.empty(), List.of(), List.of(), Optional.empty(),
            List.of(), Optional.empty(), Optional.empty());

    /** Copies the lists. */
    public TokenFacts {
        asked = List.copyOf(asked);
        granted = List.copyOf(granted);
        audience = List.copyOf(audience);
    }

    /** Whether that account is the one of the mailbox: its address, or its user name on one of these servers. */
    public static boolean isOwn(String account, EmailAddress address, List<ServerSettings> servers) {
        return account.equalsIgnoreCase(address.toString())
                || servers.stream().anyMatch(server -> account.equalsIgnoreCase(server.user()));
    }

    /** Asked for and not granted; nothing where the server did not say what it granted. */
    public List<String> withheld() {
        return granted.isEmpty() ? List.of() : asked.stream().filter(scope -> !granted.contains(scope)).toList();
    }
}
