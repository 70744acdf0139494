package mailsetup.discovery.web;

import java.net.URI;
import mailsetup.probe.Deadline;

/** Fetches small files. Never sends a password, a cookie or anything that was not asked for. */
public interface Web extends AutoCloseable {
    /** The file at that address, redirects followed; an interrupt ends it at once. */
    WebAnswer get(URI place, Deadline deadline);

    /** The reply to this text, sent as XML; redirects are followed with it as long as everything stays encrypted. */
    WebAnswer post(URI place, String xml, Deadline deadline);

    /** Where a web server leads to, without going there: the target of its redirect. */
    WebAnswer peek(URI place, Deadline deadline);

    /** Ends everything that is under way. */
    @Override
    void close();
}
