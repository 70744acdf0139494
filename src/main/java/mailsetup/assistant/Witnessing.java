package mailsetup.assistant;

import java.util.List;
import mailsetup.discovery.Question;
import mailsetup.discovery.consent.Witness;

/** Asks who else names hosts for a mail domain. */
@FunctionalInterface
public interface Witnessing {
    /**
     * Records of the domain, the lists of this program and, as far as the question allows, the files that the domain publishes
     * over https. Ends by the deadline of the question; an interrupt ends it at once. No server is reached.
     */
    List<Witness> witnesses(Question question);
}
