package mailsetup.cli;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mailsetup.core.Endpoint;
import mailsetup.core.Hostname;
import mailsetup.core.Protocol;
import mailsetup.core.Security;

/** Reads {@code HOST}, {@code HOST:PORT} or {@code HOST:PORT/mode}; an IPv6 address stands in brackets. */
final class ServerOption {
    private static final Pattern FORM = Pattern.compile(
            "(?<host>\\[[^\\[\\]/]+]|[^\\[\\]:/]+)(:(?<port>\\d{1,5}))?(/(?<mode>tls|starttls|plain))?");

    private ServerOption() {}

    /**
     * The server meant.
     *
     * @throws IllegalArgumentException when the text has another form, or host or port cannot be
     */
    static Endpoint read(Protocol protocol, String text) {
        var parts = FORM.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("not HOST:PORT/mode");
        }
        var host = Hostname.of(parts.group("host"));
        if (parts.group("port") == null) {
            return Endpoint.standard(protocol, host, security(parts, Security.TLS));
        }
        int port = Integer.parseInt(parts.group("port"));
        return new Endpoint(protocol, host, port, security(parts, usual(protocol, port)));
    }

    private static Security security(Matcher parts, Security otherwise) {
        var mode = parts.group("mode");
        return mode == null ? otherwise : Security.valueOf(mode.toUpperCase(Locale.ROOT));
    }

    /** The registered port of STARTTLS means STARTTLS; we never guess plain. */
    private static Security usual(Protocol protocol, int port) {
        return port == protocol.port(Security.STARTTLS) ? Security.STARTTLS : Security.TLS;
    }
}
