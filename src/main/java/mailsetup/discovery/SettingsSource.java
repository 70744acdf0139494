package mailsetup.discovery;

import java.util.List;
import mailsetup.core.Candidate;
import mailsetup.core.EmailAddress;

/** One way to come by settings for an address. */
public interface SettingsSource {
    /** Candidates, best first; empty when this source knows nothing. */
    List<Candidate> find(EmailAddress address);
}
