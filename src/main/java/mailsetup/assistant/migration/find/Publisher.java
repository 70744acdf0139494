package mailsetup.assistant.migration.find;

import java.util.List;
import mailsetup.core.EmailAddress;
import mailsetup.core.ServerSettings;
import mailsetup.probe.Deadline;

/** Knows what is published for an address. */
@FunctionalInterface
public interface Publisher {
    /** The settings that somebody publishes, best first; guesses are none. Ends by the deadline, and on an interrupt. */
    List<ServerSettings> published(EmailAddress address, Deadline deadline);
}
