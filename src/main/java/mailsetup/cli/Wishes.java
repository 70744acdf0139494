package mailsetup.cli;

import java.util.Optional;
import mailsetup.comparison.advice.Usage;
import mailsetup.core.files.FreeRoom;
import mailsetup.probe.around.ControlHosts;
import mailsetup.support.organisation.Organisation;

/**
 * What is wanted beside the test itself.
 *
 * @param usage how the mail will be used, for the advice
 * @param selfTest whether to send one mail to oneself
 * @param control independent hosts to ask about the network
 * @param report to write
 * @param memory what worked before
 * @param ledger whether to print what has left this computer
 * @param all whether to print every row of the comparison
 */
record Wishes(Usage usage, boolean selfTest, Optional<ControlHosts> control, Optional<ReportOption> report,
        Memory memory, boolean ledger, boolean all) {
    static final Wishes NONE = new Wishes(Usage.unknown(), false, Optional.empty(), Optional.empty(), Memory.NONE,
            false, false);

    static Wishes read(Typed typed, Organisation organisation, Memory memory) throws UsageException {
        return new Wishes(UsageOptions.read(typed).withFree(FreeRoom.here()), UsageOptions.selfTest(typed),
                ControlOption.read(typed, organisation), ReportOption.read(typed), memory,
                typed.has(Options.LEDGER), typed.has(UsageOptions.ALL));
    }

    Wishes asking(ControlHosts hosts) {
        return new Wishes(usage, selfTest, Optional.of(hosts), report, memory, ledger, all);
    }

    Wishes showingLedger(boolean wanted) {
        return new Wishes(usage, selfTest, control, report, memory, wanted, all);
    }
}
