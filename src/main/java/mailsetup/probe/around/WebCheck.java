package mailsetup.probe.around;

import java.time.Duration;
import java.util.Optional;

/**
 * A page over plain HTTP whose content is known beforehand.
 *
 * @param host that was asked
 * @param leadsTo where a redirect leads, as sent; empty where there is none
 * @param clockAhead how far the clock of this computer is ahead of the answer's {@code Date}; negative when behind;
 *     empty where there is no such line
 */
public record WebCheck(String host, Outcome outcome, String leadsTo, Optional<Duration> clockAhead) {
    /** How it ended. */
    public enum Outcome {
        /** The page came as it should. */
        AS_EXPECTED,
        /** Something else came: the network answers in the place of the host (a sign-in page). */
        FOREIGN,
        /** An error of the web server or of a proxy. */
        ERROR,
        /** No answer. */
        NO_ANSWER
    }
}
