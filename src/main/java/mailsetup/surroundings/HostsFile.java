package mailsetup.surroundings;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import mailsetup.core.Hostname;
import mailsetup.probe.around.HostsLine;

/** The file that overrides DNS on this computer. Read, never written. */
public record HostsFile(Path path) {
    private static final int LONGEST = 1 << 20;

    /** Where this operating system keeps it. */
    public static HostsFile ofSystem() {
        var windows = Optional.ofNullable(System.getenv("SystemRoot"));
        return new HostsFile(windows.map(root -> Path.of(root, "System32", "drivers", "etc", "hosts"))
                .orElse(Path.of("/etc/hosts")));
    }

    /** Its lines on these names; none where the file cannot be read or is absurdly large. */
    public List<HostsLine> on(Collection<Hostname> names) {
        return lines().flatMap(HostsFile::entries)
                .filter(entry -> names.stream().anyMatch(name -> name.ascii().equals(entry.name()))).toList();
    }

    private Stream<String> lines() {
        try {
            return Files.size(path) > LONGEST
                    ? Stream.of()
                    : new String(Files.readAllBytes(path), StandardCharsets.ISO_8859_1).lines();
        } catch (IOException _) {
            return Stream.of();
        }
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
