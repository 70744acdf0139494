package mailsetup.discovery.source;

import java.net.URI;
import mailsetup.discovery.web.Web;
import mailsetup.discovery.web.WebAnswer;
import mailsetup.probe.Deadline;

/** A web that must not be asked. */
final class NoWeb implements Web {
    @Override
    public WebAnswer get(URI place, Deadline deadline) {
        throw new AssertionError("the web is asked for " + place);
    }

    @Override
    public WebAnswer post(URI place, String xml, Deadline deadline) {
        throw new AssertionError("the web is asked for " + place);
    }

    @Override
    public WebAnswer peek(URI place, Deadline deadline) {
        throw new AssertionError("the web is asked for " + place);
    }

    @Override
    public void close() {}
}
