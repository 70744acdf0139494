package mailsetup.assistant.migration;

import java.util.Optional;
import mailsetup.core.Hostname;
import mailsetup.discovery.PublicSuffixes;

/** Who registered a name. */
public final class Owners {
    private Owners() {}

    /** The part of the name that somebody registered; empty for what is no host name. */
    public static Optional<String> of(String name) {
        try {
            return PublicSuffixes.base(Hostname.of(name)).map(Hostname::ascii);
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /** Whether both names belong to the same owner. */
    public static boolean same(String one, String other) {
        return of(one).filter(owner -> of(other).filter(owner::equals).isPresent()).isPresent();
    }
}
