package mailsetup.discovery.web;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import mailsetup.core.Secret;
import mailsetup.core.ledger.Disclosure;
import mailsetup.probe.Deadline;

/** Asks places that are made for programs: https only, no redirect is followed, and the body counts with every status. */
public interface Api extends AutoCloseable {
    /**
     * One request.
     *
     * @param body sent with POST; without one it is a GET
     */
    ApiAnswer ask(URI place, Optional<Body> body, Deadline deadline);

    /**
     * Has what stands there removed.
     *
     * @param permission opens this place and no other
     */
    ApiAnswer remove(URI place, Secret permission, Deadline deadline);

    /** Ends everything that is under way. */
    @Override
    void close();

    /**
     * What is sent.
     *
     * @param type of the content
     * @param told what the ledger has of it
     */
    @SuppressWarnings("ArrayRecordComponent") // sent once and never compared
    record Body(String type, byte[] octets, List<Disclosure> told) {
        public Body {
            told = List.copyOf(told);
        }
    }
}
