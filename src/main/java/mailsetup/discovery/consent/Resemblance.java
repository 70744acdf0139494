package mailsetup.discovery.consent;

import java.util.Optional;
import mailsetup.core.Hostname;
import mailsetup.core.Slip;
import mailsetup.discovery.PublicSuffixes;

/** How a name of another owner resembles the mail domain. Such a name is a slip or a trap. */
public enum Resemblance {
    /** To the eye it is the same. */
    LOOKS_ALIKE,
    /** One letter is swapped, missing, doubled or another. */
    ONE_SLIP,
    /** The mail domain's own word stands in it, with something added or under another ending. */
    WORD_TAKEN;

    /** Shorter words stand in many names by chance. */
    private static final int LONG_ENOUGH = 4;

    /** The resemblance of a host of somebody else; empty for the mail domain's own hosts and for quite other names. */
    public static Optional<Resemblance> of(Hostname host, Hostname domain) {
        if (host.isAddress() || PublicSuffixes.sameOwner(host, domain)) {
            return Optional.empty();
        }
        var theirs = owner(host);
        var own = owner(domain);
        if (Skeleton.of(theirs).equals(Skeleton.of(own))) {
            return Optional.of(LOOKS_ALIKE);
        }
        var word = firstLabel(own);
        if (word.length() < LONG_ENOUGH) {
            return Optional.empty();
        }
        if (slips(theirs, own) || slips(firstLabel(theirs), word)) {
            return Optional.of(ONE_SLIP);
        }
        var letters = Skeleton.of(host).replace(".", "");
        return letters.contains(Skeleton.of(word)) ? Optional.of(WORD_TAKEN) : Optional.empty();
    }

    /** As they are written, or as they look. */
    private static boolean slips(String theirs, String own) {
        return Slip.between(theirs, own) || Slip.between(Skeleton.of(theirs), Skeleton.of(own));
    }

    private static String owner(Hostname name) {
        return PublicSuffixes.base(name).orElse(name).ascii();
    }

    private static String firstLabel(String name) {
        return name.substring(0, name.indexOf('.') < 0 ? name.length() : name.indexOf('.'));
    }
}
