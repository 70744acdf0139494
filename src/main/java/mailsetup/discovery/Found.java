package mailsetup.discovery;

import java.util.List;
import java.util.Optional;
import mailsetup.core.Candidate;
import mailsetup.core.EmailAddress;
import mailsetup.core.Endpoint;
import mailsetup.core.Hostname;
import mailsetup.core.Provenance;
import mailsetup.core.ServerSettings;

/**
 * One candidate, with all that helps to choose.
 *
 * @param others further sources that say the same
 * @param reason why the person must say yes before a password goes to this host; empty where no yes is needed
 * @param outside whether the host lies outside the mail domain
 */
public record Found(Candidate candidate, List<Provenance> others, Proof proof, boolean outside,
        Optional<AskReason> reason) {
    public Found {
        others = List.copyOf(others);
    }

    /** One for an address of that domain. */
    public static Found of(Candidate candidate, List<Provenance> others, Proof proof, Hostname domain) {
        var host = candidate.settings().endpoint().host();
        return new Found(candidate, others, proof, !PublicSuffixes.sameOwner(host, domain),
                AskReason.toAsk(candidate, domain));
    }

    /** What somebody brought along for that address, not tried yet. */
    public static Found brought(Candidate candidate, EmailAddress address) {
        return of(candidate, List.of(), Proof.UNTESTED, address.domain());
    }

    /** The same of these settings, which differ in the user name, or in another host of the same owner. */
    public Found as(ServerSettings settings) {
        return new Found(new Candidate(settings, from(), candidate.signIn()), others, proof, outside, reason);
    }

    /** The same, whose host leads to an address of the inner network. */
    public Found leadingInside() {
        return new Found(candidate, others, proof, outside, Optional.of(AskReason.INSIDE));
    }

    /** Whether that name, put in place of the host, is still what was found: itself, or of the same owner outside. */
    public boolean standsFor(Hostname name) {
        var host = settings().endpoint().host();
        return name.equals(host) || (outside && PublicSuffixes.sameOwner(name, host));
    }

    /** The same at another host. */
    public Found at(Hostname name) {
        var door = settings().endpoint();
        var there = new Endpoint(door.protocol(), name, door.port(), door.security());
        return as(new ServerSettings(there, settings().user()));
    }

    /** Short for the settings of the candidate. */
    public ServerSettings settings() {
        return candidate.settings();
    }

    /** Short for where the candidate came from. */
    public Provenance from() {
        return candidate.from();
    }

    /** Whether the person must say yes before a password goes to this host. */
    public boolean needsYes() {
        return reason.isPresent();
    }
}
