package mailsetup.assistant;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import mailsetup.diagnosis.Case;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.Examination;
import mailsetup.probe.around.ControlHosts;

/** Looks for the causes of what went wrong. */
@FunctionalInterface
public interface Examining {
    /**
     * Tries a few alternatives and looks around, all at once, without a password. Never longer than the limit, nor than
     * one stage of a probe may take.
     *
     * @param tested the servers that were asked for, before anything else was tried
     * @param control independent hosts to ask about the network; empty unless the person said yes
     */
    Examination examine(Case tested, Optional<ControlHosts> control, Duration limit);

    /** The causes, foremost first, without asking independent hosts. */
    default List<Diagnosis> diagnose(Case tested, Duration limit) {
        return examine(tested, Optional.empty(), limit).causes();
    }
}
