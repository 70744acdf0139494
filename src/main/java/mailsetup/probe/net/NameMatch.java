package mailsetup.probe.net;

import java.net.InetAddress;
import java.util.List;
import java.util.Locale;
import mailsetup.core.Hostname;

/** Whether a certificate was made for a server (RFC 9525): exact, or one wildcard that stands for the first label. */
public final class NameMatch {
    private NameMatch() {}

    /** Whether one of the names of a certificate is that of this host. */
    public static boolean any(Hostname wanted, List<String> names) {
        return names.stream().anyMatch(name -> wanted.isAddress() ? sameAddress(wanted, name) : matches(wanted, name));
    }

    private static boolean matches(Hostname wanted, String pattern) {
        var name = pattern.toLowerCase(Locale.ROOT);
        if (!name.startsWith("*.")) {
            return name.equals(wanted.ascii());
        }
        int dot = wanted.ascii().indexOf('.');
        // A wildcard right below a top-level domain is for nobody.
        return dot > 0 && name.indexOf('.', 2) > 0 && wanted.ascii().substring(dot).equals(name.substring(1));
    }

    private static boolean sameAddress(Hostname wanted, String name) {
        try {
            return InetAddress.ofLiteral(name).equals(InetAddress.ofLiteral(wanted.ascii()));
        } catch (IllegalArgumentException _) {
            return false;
        }
    }
}
