package mailsetup.cli;

import java.util.Optional;
import mailsetup.core.Hostname;
import mailsetup.probe.around.ControlHosts;
import mailsetup.support.organisation.Organisation;
import picocli.CommandLine.ParseResult;

/** What {@code --control} says: whom to ask whether it is the network. Nobody, unless it is typed. */
final class ControlOption {
    private ControlOption() {}

    static Optional<ControlHosts> read(ParseResult options, Organisation organisation) throws UsageException {
        String word = options.matchedOptionValue("--control", "none");
        try {
            return switch (word) {
                case "none" -> Optional.empty();
                case "default" -> Optional.of(organisation.controlHosts());
                default -> Optional.of(ControlHosts.only(Hostname.of(word)));
            };
        } catch (IllegalArgumentException e) {
            throw new UsageException("surroundings.cli.usage");
        }
    }
}
