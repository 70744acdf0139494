package mailsetup.ui;

import java.util.Optional;
import mailsetup.handoff.setupfile.Reading;
import mailsetup.practice.lab.LabFault;

/**
 * What the window begins with.
 *
 * @param practice the practice server
 * @param fault a training run with this fault
 * @param opened what came of reading a setup file
 * @param report the file with a report to show
 */
public record Beginning(boolean practice, Optional<LabFault> fault, Optional<Reading> opened,
        Optional<String> report) {}
