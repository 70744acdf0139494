package mailsetup.discovery;

import java.util.Map;
import mailsetup.core.EmailAddress;
import mailsetup.core.Hostname;
import mailsetup.probe.Deadline;

/**
 * What every source is asked.
 *
 * @param answers what the person answered to the questions of a preset, by their ids
 * @param patient whether a source that ran out of grace is told of when it answers after all, until the deadline
 */
public record Question(EmailAddress address, Consent consent, Map<String, String> answers, Deadline deadline,
        boolean patient) {
    public Question {
        answers = Map.copyOf(answers);
    }

    /** What comes after the grace is not waited for. */
    public Question(EmailAddress address, Consent consent, Map<String, String> answers, Deadline deadline) {
        this(address, consent, answers, deadline, false);
    }

    /** The same for somebody who sees what is there and takes what comes later. */
    public Question patiently() {
        return new Question(address, consent, answers, deadline, true);
    }

    /** Without answers. */
    public Question(EmailAddress address, Consent consent, Deadline deadline) {
        this(address, consent, Map.of(), deadline);
    }

    /** The same, with another deadline. */
    public Question until(Deadline other) {
        return new Question(address, consent, answers, other, patient);
    }

    /** Short for the domain of the address. */
    public Hostname domain() {
        return address.domain();
    }
}
