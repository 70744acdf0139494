package mailsetup.cli;

import java.lang.module.ModuleDescriptor;
import java.util.Optional;

/** Which program and which build this is. */
final class Version {
    /** What is typed to start it. */
    static final String COMMAND = "mail-setup-assistant";

    private Version() {}

    static String text() {
        return "Mail Setup Assistant " + Optional.ofNullable(Version.class.getModule().getDescriptor())
                .flatMap(ModuleDescriptor::rawVersion).orElse("(development)");
    }
}
