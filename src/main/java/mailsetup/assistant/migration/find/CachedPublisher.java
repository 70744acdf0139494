package mailsetup.assistant.migration.find;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import mailsetup.core.EmailAddress;
import mailsetup.core.ServerSettings;
import mailsetup.probe.Deadline;

/** Asks for one address once. */
record CachedPublisher(Publisher publisher, AtomicReference<List<ServerSettings>> answer) implements Publisher {
    CachedPublisher(Publisher publisher) {
        this(publisher, new AtomicReference<>());
    }

    @Override
    public synchronized List<ServerSettings> published(EmailAddress address, Deadline deadline) {
        if (answer.get() == null) {
            answer.set(publisher.published(address, deadline));
        }
        return answer.get();
    }
}
