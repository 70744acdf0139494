package mailsetup.diagnosis;

import java.util.List;
import mailsetup.core.ServerSettings;
import mailsetup.probe.ProbeReport;

/**
 * The smallest change that helps, proven before it is offered.
 *
 * @param before the settings that failed
 * @param proof a probe of the changed settings, without a password, that went well; its settings are the new ones
 */
public record Change(ServerSettings before, ProbeReport proof) {
    /** The settings to use instead. */
    public ServerSettings after() {
        return proof.settings();
    }

    /** What the proof has shown. */
    public List<Tested> tested() {
        return Tested.by(proof);
    }
}
