package mailsetup.handoff.format;

import mailsetup.core.Endpoint;
import mailsetup.core.Hostname;

/** Host names as URLs write them. */
public final class Hosts {
    private Hosts() {}

    /** An IPv6 address stands in brackets (RFC 3986 section 3.2.2). */
    public static String inUrl(Hostname host) {
        return host.ascii().contains(":") ? "[" + host.ascii() + "]" : host.ascii();
    }

    /** {@code host:port}. */
    public static String withPort(Endpoint endpoint) {
        return inUrl(endpoint.host()) + ":" + endpoint.port();
    }
}
