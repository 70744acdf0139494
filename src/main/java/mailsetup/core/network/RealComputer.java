package mailsetup.core.network;

import java.io.IOException;
import java.net.NetworkInterface;
import java.net.ProxySelector;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The computer on which this program runs, as it is at the moment. */
final class RealComputer {
    /** Longer is no hosts file, in bytes. */
    private static final int LONGEST = 1 << 20;

    private RealComputer() {}

    static Computer read() {
        return new Computer(text(hostsFile()),
                Objects.requireNonNullElseGet(ProxySelector.getDefault(), () -> ProxySelector.of(null)),
                System.getenv(), links());
    }

    /** Where this operating system keeps it. */
    private static Path hostsFile() {
        return Optional.ofNullable(System.getenv("SystemRoot"))
                .map(root -> Path.of(root, "System32", "drivers", "etc", "hosts")).orElse(Path.of("/etc/hosts"));
    }

    static String text(Path file) {
        try {
            return Files.size(file) > LONGEST
                    ? ""
                    : new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        } catch (IOException _) {
            return "";
        }
    }

    private static List<Computer.Link> links() {
        try {
            return NetworkInterface.networkInterfaces().filter(RealComputer::isUp)
                    .map(one -> new Computer.Link(one.getName(), Objects.requireNonNullElse(one.getDisplayName(), ""),
                            one.inetAddresses().toList()))
                    .toList();
        } catch (SocketException _) {
            return List.of();
        }
    }

    private static boolean isUp(NetworkInterface one) {
        try {
            return one.isUp();
        } catch (SocketException _) {
            return false;
        }
    }
}
