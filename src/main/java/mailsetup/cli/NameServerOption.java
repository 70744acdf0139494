package mailsetup.cli;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.regex.Pattern;
import mailsetup.core.Hostname;

/** Reads the numeric address of a name server: a name would have to be looked up first, and by whom? */
final class NameServerOption {
    private static final Pattern SERVER = Pattern
            .compile("(?:\\[(?<six>[0-9A-Fa-f:.]+)]|(?<four>[0-9.]+))(?::(?<port>\\d{1,5}))?");
    private static final int DNS_PORT = 53;

    private NameServerOption() {}

    static InetSocketAddress read(String text) throws UsageException {
        var parts = SERVER.matcher(text);
        try {
            if (parts.matches()) {
                var host = new Hostname(parts.group("six") == null ? parts.group("four") : parts.group("six"));
                int port = parts.group("port") == null ? DNS_PORT : Integer.parseInt(parts.group("port"));
                return new InetSocketAddress(InetAddress.ofLiteral(host.ascii()), port);
            }
        } catch (IllegalArgumentException _) {
            // Said below.
        }
        throw new UsageException("cli.usage.dns");
    }
}
