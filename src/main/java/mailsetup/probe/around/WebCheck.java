package mailsetup.probe.around;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A page over plain HTTP whose content is known beforehand.
 *
 * @param host that was asked
 * @param leadsTo where a redirect leads, as sent; empty where there is none
 * @param clock what the answer's {@code Date} says; empty where there is no such line
 */
public record WebCheck(String host, Outcome outcome, String leadsTo, Optional<Clock> clock) {
    /**
     * Another clock.
     *
     * @param theirs the time it showed, in whole seconds
     * @param ahead how far the clock of this computer is ahead of it; negative when behind
     */
    public record Clock(Instant theirs, Duration ahead) {
        private static final Duration SOME_MINUTES = Duration.ofMinutes(5);

        /** Whether both show the same time, as far as certificates care. */
        public boolean agrees() {
            return ahead.abs().compareTo(SOME_MINUTES) < 0;
        }
    }

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
