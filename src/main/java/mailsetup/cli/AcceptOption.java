package mailsetup.cli;

import java.util.regex.Pattern;
import mailsetup.core.Hostname;
import mailsetup.probe.AcceptedCertificate;

/** Reads {@code HOST:PORT=SHA256}; an IPv6 address stands in brackets, the fingerprint in any usual form. */
final class AcceptOption {
    private static final Pattern FORM = Pattern
            .compile("(?<host>\\[[^\\[\\]/]+]|[^\\[\\]:/=]+):(?<port>\\d{1,5})=(?<print>.{64,200})");

    private AcceptOption() {}

    static AcceptedCertificate read(String text) throws UsageException {
        var parts = FORM.matcher(text);
        try {
            if (parts.matches()) {
                return AcceptedCertificate.typed(Hostname.of(parts.group("host")), port(parts.group("port")),
                        parts.group("print"));
            }
        } catch (IllegalArgumentException e) {
            throw new UsageException("trust.usage.accept-certificate");
        }
        throw new UsageException("trust.usage.accept-certificate");
    }

    private static int port(String digits) {
        int port = Integer.parseInt(digits);
        if (port < 1 || port > 65535) {
            throw new IllegalArgumentException("port out of range");
        }
        return port;
    }
}
