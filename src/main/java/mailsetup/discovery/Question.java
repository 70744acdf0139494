package mailsetup.discovery;

import java.util.Map;
import mailsetup.core.EmailAddress;
import mailsetup.core.Hostname;
import mailsetup.probe.Deadline;

/**
 * What every source is asked.
 *
 * @param answers what the person answered to the questions of a preset, by their ids
 */
public record Question(EmailAddress address, Consent consent, Map<String, String> answers, Deadline deadline) {
    /** Copies the map. */
    public Question {
        answers = Map.copyOf(answers);
    }

    /** Without answers. */
    public Question(EmailAddress address, Consent consent, Deadline deadline) {
        this(address, consent, Map.of(), deadline);
    }

    /** The same, with another deadline. */
    public Question until(Deadline other) {
        return new Question(address, consent, answers, other);
    }

    /** Short for the domain of the address. */
    public Hostname domain() {
        return address.domain();
    }
}
