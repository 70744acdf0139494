package mailsetup.discovery.source;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import mailsetup.discovery.web.Web;
import mailsetup.discovery.web.WebAnswer;
import mailsetup.probe.Deadline;

/** A place of the web that two sources need, fetched once: whoever comes second waits for what comes of it. */
final class OneLook {
    private final Web web;
    private final Map<URI, WebAnswer> seen = new HashMap<>();
    private final ReentrantLock turn = new ReentrantLock();

    OneLook(Web web) {
        this.web = web;
    }

    Web web() {
        return web;
    }

    /** What was given up is fetched anew. */
    WebAnswer at(URI place, Deadline deadline) {
        try {
            turn.lockInterruptibly();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return new WebAnswer.Failed(WebAnswer.Why.CANCELLED);
        }
        try {
            var answer = seen.containsKey(place) ? seen.get(place) : web.get(place, deadline);
            if (!answer.equals(new WebAnswer.Failed(WebAnswer.Why.CANCELLED))) {
                seen.put(place, answer);
            }
            return answer;
        } finally {
            turn.unlock();
        }
    }
}
