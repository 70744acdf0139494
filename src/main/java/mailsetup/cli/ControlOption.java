package mailsetup.cli;

import java.util.Optional;
import mailsetup.core.Hostname;
import mailsetup.probe.around.ControlHosts;
import mailsetup.support.organisation.Organisation;

/** What {@code --control} says: whom to ask whether it is the network. Nobody, unless it is typed. */
final class ControlOption {
    static final Option<String> CONTROL = Option.text("--control", "default|HOST|none");

    private ControlOption() {}

    static Optional<ControlHosts> read(Typed typed, Organisation organisation) throws UsageException {
        String word = typed.get(CONTROL).orElse("none");
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
