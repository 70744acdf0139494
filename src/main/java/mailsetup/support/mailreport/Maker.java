package mailsetup.support.mailreport;

import java.lang.module.ModuleDescriptor;
import java.util.Optional;

/**
 * What made a report.
 *
 * @param version of the program
 * @param system name, version and processor of the operating system
 * @param java version of the Java runtime
 */
public record Maker(String version, String system, String java) {
    /** This program on this computer. */
    public static Maker here() {
        var version = Optional.ofNullable(Maker.class.getModule().getDescriptor())
                .flatMap(ModuleDescriptor::rawVersion).orElse("(development)");
        return new Maker(version, String.join(" ", System.getProperty("os.name"), System.getProperty("os.version"),
                System.getProperty("os.arch")), System.getProperty("java.version"));
    }
}
