package mailsetup.probe.surroundings;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import mailsetup.core.Hostname;
import mailsetup.probe.around.HostsLine;

/**
 * The file that overrides DNS on this computer.
 *
 * @param text what stands in it; empty where there is none
 */
public record HostsFile(String text) {
    /** Its lines on these names. */
    public List<HostsLine> on(Collection<Hostname> names) {
        return text.lines().flatMap(HostsFile::entries)
                .filter(entry -> names.stream().anyMatch(name -> name.ascii().equals(entry.name()))).toList();
    }

    private static Stream<HostsLine> entries(String line) {
        var words = line.replaceFirst("#.*", "").strip().split("\\s+");
        return Arrays.stream(words).skip(1)
                .map(name -> new HostsLine(numeric(words[0]), name.toLowerCase(Locale.ROOT)));
    }

    /** An IPv6 address can be written in many ways; this is how Java does it everywhere else. */
    private static String numeric(String address) {
        try {
            return InetAddress.ofLiteral(address).getHostAddress();
        } catch (IllegalArgumentException _) {
            return address;
        }
    }
}
