package mailsetup.support.batch;

import java.time.Duration;
import mailsetup.discovery.consent.AllowedHosts;

/**
 * How fast a batch may go.
 *
 * @param parallel accounts at once, 1 to 32
 * @param perHost accounts at once at one server, 1 to 8
 * @param pause between two logins at one server
 * @param goOn logs in further at a server that shows signs of a lock-out
 * @param repeat logs in once more for accounts during whose login an earlier run was interrupted
 * @param allowed hosts to which passwords may go though only the network named them
 */
public record Pace(int parallel, int perHost, Duration pause, boolean goOn, boolean repeat,
        AllowedHosts allowed) {
    /** Without that yes. */
    public Pace(int parallel, int perHost, Duration pause, boolean goOn, boolean repeat) {
        this(parallel, perHost, pause, goOn, repeat, AllowedHosts.NONE);
    }
}
