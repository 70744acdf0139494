package mailsetup.probe;

import java.time.Duration;

/**
 * One try to reach one address.
 *
 * @param address numeric
 * @param ipv6 whether it is an IPv6 address
 */
public record ConnectAttempt(String address, boolean ipv6, Outcome outcome, Duration took) {
    /** How it ended. */
    public enum Outcome {
        /** Connected. */
        CONNECTED,
        /** Refused at once. */
        REFUSED,
        /** No answer in time. */
        TIMED_OUT,
        /** No route. */
        UNREACHABLE,
        /** The operating system did not let this program out: a local firewall or security program. */
        NOT_PERMITTED
    }
}
