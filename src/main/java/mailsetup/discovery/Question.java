package mailsetup.discovery;

import mailsetup.core.EmailAddress;
import mailsetup.core.Hostname;
import mailsetup.probe.Deadline;

/** What every source is asked. */
public record Question(EmailAddress address, Consent consent, Deadline deadline) {
    /** Short for the domain of the address. */
    public Hostname domain() {
        return address.domain();
    }
}
