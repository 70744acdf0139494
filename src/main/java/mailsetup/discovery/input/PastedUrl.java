package mailsetup.discovery.input;

import java.util.regex.Pattern;

/** Row I-03: a web address, a path or a port in the field of a server name. */
final class PastedUrl {
    private static final Pattern REST = Pattern.compile("[/?#\\\\].*", Pattern.DOTALL);
    private static final Pattern PORT = Pattern.compile("[\\s\\p{Z}]*[:\\s][\\s\\p{Z}]*(\\d{1,5})$");
    private static final Pattern LONE_COLON = Pattern.compile("(?<!:):$");

    private PastedUrl() {}

    /** Leaves {@code host} or {@code host:port}. */
    static Draft unwrap(Draft draft) {
        int scheme = draft.text().indexOf("://");
        var rest = REST.matcher(draft.text().substring(scheme < 0 ? 0 : scheme + 3)).replaceFirst("");
        // Before the at sign of a web address stands a user name, perhaps with a password: never repeat it.
        var server = scheme < 0 ? rest : rest.substring(rest.lastIndexOf('@') + 1);
        var tidy = LONE_COLON.matcher(PORT.matcher(server.strip()).replaceFirst(":$1")).replaceFirst("");
        return draft.corrected(tidy, Remark.corrected("I-03", "input.host.unwrapped", tidy));
    }

    /** Row I-04: an address is not a server, but its domain is where the search begins. */
    static Draft refuseAddress(Draft draft) {
        int at = draft.text().lastIndexOf('@');
        if (at < 0) {
            return draft;
        }
        var domain = draft.text().substring(at + 1);
        var remark = Remark.error("I-04", "input.host.address");
        return draft.with(domain.isEmpty() ? remark : remark.suggesting(domain));
    }
}
