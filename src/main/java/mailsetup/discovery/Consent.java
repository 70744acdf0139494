package mailsetup.discovery;

import java.util.EnumSet;
import java.util.Set;

/**
 * What the person agreed to.
 *
 * @param parties who may be asked
 * @param wholeAddress whether the mail domain may be told the whole address, where the standard has a place for it
 */
public record Consent(Set<Party> parties, boolean wholeAddress) {
    public Consent {
        parties = Set.copyOf(parties);
    }

    /** Everybody, told the domain alone. */
    public static Consent standard() {
        return new Consent(EnumSet.allOf(Party.class), false);
    }

    /** Nobody: only what this computer knows. */
    public static Consent offline() {
        return new Consent(Set.of(), false);
    }

    /** Whether all of these may be asked. */
    public boolean allows(Set<Party> asked) {
        return parties.containsAll(asked);
    }

    /** The same with this party switched on or off. */
    public Consent with(Party party, boolean on) {
        var changed = EnumSet.noneOf(Party.class);
        changed.addAll(parties);
        if (on) {
            changed.add(party);
        } else {
            changed.remove(party);
        }
        return new Consent(changed, wholeAddress);
    }

    /** The same with or without the whole address. */
    public Consent telling(boolean address) {
        return new Consent(parties, address);
    }
}
