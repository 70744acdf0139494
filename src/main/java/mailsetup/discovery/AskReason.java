package mailsetup.discovery;

import java.util.Optional;
import mailsetup.core.Candidate;
import mailsetup.core.Hostname;
import mailsetup.core.Trust;

/** Why a host needs a yes before a password goes there. */
public enum AskReason {
    /** It lies outside the mail domain. */
    OUTSIDE,
    /** Somebody on the way may have led its name to this computer, or into the network around it. */
    INSIDE,
    /** Its port is none of mail; or its name is unusual, and nothing protected the way by which that was learnt. */
    UNUSUAL;

    /** The reason to ask about this candidate; empty where none is needed. */
    public static Optional<AskReason> toAsk(Candidate candidate, Hostname domain) {
        var trust = candidate.from().trust();
        if (trust == Trust.OWN) {
            return Optional.empty();
        }
        var door = candidate.settings().endpoint();
        if (!PublicSuffixes.sameOwner(door.host(), domain)) {
            return Optional.of(OUTSIDE);
        }
        boolean forgeable = trust == Trust.UNPROTECTED || trust == Trust.GUESSED;
        boolean usual = UsualDoors.isMailPort(door.port())
                && (!forgeable || UsualDoors.isUsualName(door.host(), domain));
        return usual ? Optional.empty() : Optional.of(UNUSUAL);
    }
}
