package mailsetup.assistant;

import java.net.URI;
import java.util.Optional;
import java.util.function.Supplier;
import mailsetup.core.Hostname;
import mailsetup.core.ledger.Purpose;
import mailsetup.discovery.web.HttpWeb;
import mailsetup.discovery.web.Web;
import mailsetup.discovery.web.WebAnswer;
import mailsetup.discovery.web.WebAnswer.Failed;
import mailsetup.discovery.web.WebAnswer.Why;
import mailsetup.probe.Deadline;

/** The web of one search: whoever keeps a mail domain must not lead a request to this computer, or to a router. */
record GuardedWeb(Web web, InnerGuard guard) implements Web {
    /** No standard and no list has it; tests do. A redirect, or a word of others, cannot lead there. */
    private static final Hostname SELF = Hostname.of("localhost");

    static GuardedWeb of(Site site, Purpose purpose, InnerGuard guard) {
        return new GuardedWeb(new HttpWeb(site.trust()::context, site.ledger().on(purpose), guard::isKept), guard);
    }

    @Override
    public WebAnswer get(URI place, Deadline deadline) {
        return unlessBarred(place, () -> web.get(place, deadline));
    }

    @Override
    public WebAnswer post(URI place, String xml, Deadline deadline) {
        return unlessBarred(place, () -> web.post(place, xml, deadline));
    }

    @Override
    public WebAnswer peek(URI place, Deadline deadline) {
        return unlessBarred(place, () -> web.peek(place, deadline));
    }

    @Override
    public void close() {
        web.close();
    }

    private WebAnswer unlessBarred(URI place, Supplier<WebAnswer> request) {
        return bar(place.getHost()).<WebAnswer>map(Failed::new).orElseGet(request);
    }

    private Optional<Why> bar(String name) {
        try {
            var host = Hostname.of(name);
            if (host.equals(SELF) || !guard.isKept(host)) {
                return Optional.empty();
            }
            return Optional.of(guard.leadsInside(host) ? Why.INSIDE : Why.NOT_REACHED);
        } catch (IllegalArgumentException _) {
            return Optional.of(Why.NOT_REACHED);
        }
    }
}
