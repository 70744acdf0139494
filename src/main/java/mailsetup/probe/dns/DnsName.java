package mailsetup.probe.dns;

import java.util.Locale;
import java.util.regex.Pattern;
import mailsetup.core.Hostname;

/**
 * A name as the name system holds it: more than a host name may be, {@code _imaps._tcp.example.jp} for one.
 *
 * @param ascii lower case, without the dot at the end, 1 to 253 characters
 */
public record DnsName(String ascii) {
    private static final Pattern NAME = Pattern.compile("(?=.{1,253}$)[a-z0-9_-]{1,63}(\\.[a-z0-9_-]{1,63})*");

    /**
     * Validates.
     *
     * @throws IllegalArgumentException when the text is not such a name
     */
    public DnsName {
        if (!NAME.matcher(ascii).matches()) {
            throw new IllegalArgumentException("not a name of the name system");
        }
    }

    /** The name of a host or a domain. */
    public static DnsName of(Hostname host) {
        return new DnsName(host.ascii());
    }

    /**
     * A name under a domain: {@code under("_imaps._tcp", domain)}.
     *
     * @throws IllegalArgumentException when both together are too long
     */
    public static DnsName under(String labels, Hostname domain) {
        return new DnsName(labels.toLowerCase(Locale.ROOT) + "." + domain.ascii());
    }

    @Override
    public String toString() {
        return ascii;
    }
}
