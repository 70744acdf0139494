package mailsetup.probe;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import mailsetup.core.Protocol;

/**
 * What became of a mail to oneself.
 *
 * @param sent how long sending took; empty if it was not sent
 * @param sightings one for each of IMAP and POP
 * @param loginsSent how often the password went out for it
 */
public record SelfTestResult(Optional<Duration> sent, List<Sighting> sightings, Removal removal, int loginsSent) {
    /** Whether and when the mail was seen. */
    public sealed interface Sighting {
        /** By what. */
        Protocol protocol();

        /** It was there, that long after it was sent. */
        record Arrived(Protocol protocol, Duration after) implements Sighting {}

        /** It was not there by then. */
        record NotSeen(Protocol protocol, Duration within) implements Sighting {}

        /** The server offers no way to tell it from other mail. */
        record CannotTell(Protocol protocol) implements Sighting {}

        /** Nobody looked, because that server does not work. */
        record NotWatched(Protocol protocol) implements Sighting {}
    }

    /** What became of it on the server. */
    public enum Removal {
        /** That one mail was deleted. */
        REMOVED,
        /** It was never sent. */
        NOT_SENT,
        /** It was not found. */
        NOT_SEEN,
        /** More than one mail has its Message-ID. */
        SEVERAL,
        /** The server cannot delete one mail alone (UIDPLUS, RFC 4315). */
        NO_UIDPLUS,
        /** It was seen, but the time was over before it could be deleted. */
        NO_TIME,
        /** The server refused. */
        REFUSED
    }

    public SelfTestResult {
        sightings = List.copyOf(sightings);
    }

    /** Nothing was sent. */
    public static SelfTestResult nothingSent(int loginsSent) {
        return new SelfTestResult(Optional.empty(), List.of(), Removal.NOT_SENT, loginsSent);
    }
}
