package mailsetup.discovery;

import java.util.List;
import mailsetup.core.Candidate;
import mailsetup.core.EmailAddress;
import mailsetup.core.Provenance;
import mailsetup.core.ServerSettings;

/**
 * One candidate, with all that helps to choose.
 *
 * @param others further sources that say the same
 * @param outside whether the host lies outside the mail domain
 */
public record Found(Candidate candidate, List<Provenance> others, Proof proof, boolean outside) {
    /** Copies the list. */
    public Found {
        others = List.copyOf(others);
    }

    /** What somebody brought along for that address, not tried yet. */
    public static Found brought(Candidate candidate, EmailAddress address) {
        var host = candidate.settings().endpoint().host();
        return new Found(candidate, List.of(), Proof.UNTESTED, !PublicSuffixes.sameOwner(host, address.domain()));
    }

    /** The same of these settings, which differ in the user name alone. */
    public Found as(ServerSettings settings) {
        return new Found(new Candidate(settings, from()), others, proof, outside);
    }

    /** Short for the settings of the candidate. */
    public ServerSettings settings() {
        return candidate.settings();
    }

    /** Short for where the candidate came from. */
    public Provenance from() {
        return candidate.from();
    }

    /**
     * Whether the person must say yes before a password goes to this host: it lies outside the mail domain, and the
     * name comes from the network.
     */
    public boolean needsYes() {
        return outside && switch (from().trust()) {
            case OWN -> false;
            case DOMAIN, LIST, UNPROTECTED, GUESSED -> true;
        };
    }
}
