package mailsetup.ui;

import java.util.Optional;
import java.util.OptionalLong;
import mailsetup.support.baseline.file.BaselineStore;
import mailsetup.support.organisation.Organisation;
import mailsetup.ui.desktop.Opener;
import mailsetup.ui.desktop.Programs;
import mailsetup.ui.kit.LookStore;

/**
 * Where the program runs.
 *
 * @param organisation for whose people
 * @param baselines what worked with other accounts before; empty where there is no folder for it
 * @param programs the mail programs of this computer
 * @param look how the window looked when it was closed
 * @param browser opens pages
 * @param free bytes on this computer, where they are known
 */
public record Installation(Organisation organisation, Optional<BaselineStore> baselines, Programs programs,
        LookStore look, Opener browser, OptionalLong free) {
    /** The same where nobody knows how much is free. */
    public Installation(Organisation organisation, Optional<BaselineStore> baselines, Programs programs, LookStore look,
            Opener browser) {
        this(organisation, baselines, programs, look, browser, OptionalLong.empty());
    }

    /** For nobody, and without a memory. */
    public static final Installation NONE = new Installation(Organisation.NONE, Optional.empty(), Programs.NONE,
            LookStore.NONE, Opener.NONE);
}
