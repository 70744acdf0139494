package mailsetup.discovery.consent;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import mailsetup.core.Hostname;
import mailsetup.core.Origin;
import mailsetup.core.Trust;
import mailsetup.discovery.Found;
import mailsetup.discovery.PublicSuffixes;

/** A way by which somebody named a host: whether it is of the same owner as another tells for or against that one. */
public record Witness(Origin origin, Hostname host) {
    /** What can be forged together with a name, or is nobody's word, vouches for no other name. */
    private static final Set<Origin> WEAK = Set.of(Origin.AUTOCONFIG_HTTP, Origin.REPAIR, Origin.LETTER,
            Origin.SETUP_FILE, Origin.NEARBY, Origin.GUESS);

    /** All that was found, which bears witness; a guess, and what was tried beside other settings, bears none. */
    public static List<Witness> in(List<Found> found) {
        return found.stream().flatMap(each -> Stream.concat(Stream.of(each.from()), each.others().stream())
                .filter(from -> from.trust() != Trust.GUESSED && from.origin() != Origin.NEARBY)
                .map(from -> new Witness(from.origin(), each.settings().endpoint().host()))).distinct().toList();
    }

    /** Whether it names the same owner. */
    public boolean agreesOn(Hostname other) {
        return PublicSuffixes.sameOwner(host, other);
    }

    /** Whether it is worth anything for a name that only a certificate told. */
    public boolean isIndependent() {
        return !WEAK.contains(origin);
    }
}
