package mailsetup.ui.comparison;

import java.util.List;
import java.util.Optional;
import mailsetup.comparison.Comparison;
import mailsetup.core.EmailAddress;
import mailsetup.probe.ProbeReport;

/**
 * One test to compare by.
 *
 * @param address empty while nothing was tested
 */
public record ComparedTest(Optional<EmailAddress> address, List<ProbeReport> reports, Comparison comparison) {
    public ComparedTest {
        reports = List.copyOf(reports);
    }
}
