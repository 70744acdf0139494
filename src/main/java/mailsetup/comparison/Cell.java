package mailsetup.comparison;

import java.util.Optional;
import mailsetup.core.Message;

/**
 * What one protocol means in one respect.
 *
 * @param text the general truth
 * @param measured what this mailbox showed, where it was measured
 * @param tone whether it speaks for or against the protocol
 */
public record Cell(Message text, Optional<Message> measured, Tone tone) {
    /** For, against or neither. */
    public enum Tone {
        /** A merit. */
        FOR,
        /** A demerit. */
        AGAINST,
        /** Neither. */
        NEITHER
    }
}
