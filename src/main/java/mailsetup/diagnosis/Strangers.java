package mailsetup.diagnosis;

import java.util.Optional;
import java.util.Set;
import mailsetup.core.Hostname;

/**
 * Names of other owners that only a certificate told, and that nobody else vouches for: whoever can lead a server name
 * to himself shows a good certificate for a name of his own.
 *
 * @param names of all of them; what was a wildcard stands without its asterisk
 * @param alike those of them that resemble the mail domain or a server that was asked for
 */
public record Strangers(Set<Hostname> names, Set<Hostname> alike) {
    /** None. */
    public static final Strangers NONE = new Strangers(Set.of(), Set.of());

    public Strangers {
        names = Set.copyOf(names);
        alike = Set.copyOf(alike);
    }

    /** A name of a certificate as a host: in its form on the wire, of a wildcard what it stands below. */
    public static Optional<Hostname> host(String name) {
        try {
            return Optional.of(Hostname.of(name.startsWith("*.") ? name.substring(2) : name))
                    .filter(host -> !host.isAddress());
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
