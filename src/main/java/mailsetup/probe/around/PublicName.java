package mailsetup.probe.around;

import java.util.regex.Pattern;
import mailsetup.core.Hostname;

/** Which names the public name system can know. */
public final class PublicName {
    /** Not the names that never leave a network (RFC 6761, RFC 6762, RFC 8375, and what routers and offices use). */
    private static final Pattern PUBLIC = Pattern
            .compile(".+[.](?!(test|example|invalid|localhost|local|internal|lan|arpa)$)[^.]+");

    /** Kept free for papers and for nobody (RFC 2606): no name server can know them. */
    private static final Pattern NOBODYS = Pattern.compile("(.+[.])?(example|invalid|localhost)");

    private PublicName() {}

    /** Whether the name servers of this computer can know the name, be it the name of a host in this house. */
    public static boolean canBeAsked(Hostname host) {
        return !host.isAddress() && !NOBODYS.matcher(host.ascii()).matches();
    }

    /** Whether it is the name of a host on the internet, and no numeric address. */
    public static boolean is(Hostname host) {
        return !host.isAddress() && PUBLIC.matcher(host.ascii()).matches();
    }
}
