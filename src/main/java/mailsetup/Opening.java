package mailsetup;

import java.util.Optional;
import mailsetup.cli.Typed;
import mailsetup.handoff.setupfile.SetupLink;
import mailsetup.practice.lab.Lab;
import mailsetup.practice.lab.LabFault;
import mailsetup.support.mailreport.MailReport;

/**
 * How the window opens.
 *
 * @param practice with the practice server
 * @param fault with this fault of the lab
 * @param setupFile with the settings in this file or link
 * @param reportFile with the report in this file
 */
record Opening(boolean practice, Optional<LabFault> fault, Optional<String> setupFile, Optional<String> reportFile) {
    /** Where nothing was typed. */
    static final Opening USUAL = new Opening(false, Optional.empty(), Optional.empty(), Optional.empty());

    /**
     * What was typed, where a window can show it; everything else belongs to the command line, an unknown fault too: it
     * lists the known ones there.
     */
    static Optional<Opening> of(Typed typed) {
        var opening = new Opening(typed.practises(), typed.fault().flatMap(Lab::find),
                typed.file().filter(SetupLink::isForWindow),
                typed.file().filter(name -> name.endsWith(MailReport.ENDING)));
        boolean understood = typed.fault().isPresent() == opening.fault.isPresent()
                && typed.file().isPresent() == opening.file().isPresent();
        return Optional.of(opening).filter(_ -> typed.isForWindow() && understood);
    }

    /** The file that is shown. */
    Optional<String> file() {
        return setupFile.or(() -> reportFile);
    }

    /** Whether a window that is open already will do; whoever wants to practise gets a window for that. */
    boolean joins() {
        return !practice && fault.isEmpty();
    }
}
