package mailsetup.probe.angus;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eclipse.angus.mail.iap.Response;
import org.jspecify.annotations.Nullable;

/** A command on its way, and later its answer. */
final class SentCommand {
    private final Set<String> kinds;
    private final long at = System.nanoTime();
    private final List<Response> heard = new ArrayList<>();
    private @Nullable Response end;
    private long first;
    private Duration took = Duration.ZERO;
    private Duration arrival = Duration.ZERO;

    SentCommand(Set<String> kinds) {
        this.kinds = kinds;
    }

    /** From the moment it went out to its end; to be asked when it is answered. */
    Duration took() {
        return took;
    }

    /** From its first line to its end: without what the server thought about before, or answered to others. */
    Duration arrival() {
        return arrival;
    }

    void hear(Response response) {
        if (heard.isEmpty()) {
            first = System.nanoTime();
        }
        heard.add(response);
    }

    void end(Response response) {
        end = response;
        long now = System.nanoTime();
        took = Duration.ofNanos(now - at);
        arrival = heard.isEmpty() ? Duration.ZERO : Duration.ofNanos(now - first);
    }

    /** The end of its answer; null while it is not there. */
    @Nullable
    Response end() {
        return end;
    }

    List<Response> heard() {
        return heard;
    }

    boolean wants(String kind) {
        return kinds.contains(kind);
    }
}
