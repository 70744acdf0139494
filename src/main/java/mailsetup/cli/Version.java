package mailsetup.cli;

import java.lang.module.ModuleDescriptor;
import java.util.Optional;

/** Which build this is. */
final class Version {
    private Version() {}

    static String text() {
        return "Mail Setup Assistant " + Optional.ofNullable(Version.class.getModule().getDescriptor())
                .flatMap(ModuleDescriptor::rawVersion).orElse("(development)");
    }
}
