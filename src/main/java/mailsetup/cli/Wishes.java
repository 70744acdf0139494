package mailsetup.cli;

import java.util.Optional;
import mailsetup.advice.Usage;
import mailsetup.probe.around.ControlHosts;
import picocli.CommandLine.ParseResult;

/**
 * What is wanted beside the test itself.
 *
 * @param usage how the mail will be used, for the advice
 * @param selfTest whether to send one mail to oneself
 * @param control independent hosts to ask about the network
 * @param report to write
 */
record Wishes(Usage usage, boolean selfTest, Optional<ControlHosts> control,
        Optional<ReportOption> report) {
    static final Wishes NONE = new Wishes(Usage.unknown(), false, Optional.empty(), Optional.empty());

    static Wishes read(ParseResult options) throws UsageException {
        return new Wishes(UsageOptions.read(options), UsageOptions.selfTest(options), ControlOption.read(options),
                ReportOption.read(options));
    }

    Wishes asking(ControlHosts hosts) {
        return new Wishes(usage, selfTest, Optional.of(hosts));
    }
}
