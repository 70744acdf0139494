package mailsetup.ui;

import java.util.Optional;
import mailsetup.support.baseline.file.BaselineStore;
import mailsetup.support.organisation.Organisation;

/**
 * Where the program runs.
 *
 * @param organisation for whose people
 * @param baselines what worked with other accounts before; empty where there is no folder for it
 */
public record Installation(Organisation organisation, Optional<BaselineStore> baselines) {
    /** For nobody, and without a memory. */
    public static final Installation NONE = new Installation(Organisation.NONE, Optional.empty());
}
