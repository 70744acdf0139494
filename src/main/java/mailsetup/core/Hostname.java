package mailsetup.core;

import java.net.IDN;
import java.net.Inet6Address;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The name of a server, or its numeric address, in the one form that goes on the wire.
 *
 * @param ascii lower case, ASCII (RFC 5890 A-labels), 1 to 253 characters, no trailing dot; an IPv6 address
 *     stands without brackets
 */
public record Hostname(String ascii) {
    private static final Pattern LABEL = Pattern.compile("[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?");
    private static final Pattern IPV4 = Pattern.compile("((25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)(\\.(?!$)|$)){4}");
    private static final Pattern IPV6 = Pattern.compile("[0-9a-f.]*:[0-9a-f.]*:[0-9a-f:.]*");
    /** A top-level domain of digits would be read as a numeric address (RFC 3696 section 2). */
    private static final Pattern ENDS_IN_DIGITS = Pattern.compile("(.*\\.)?\\d+");
    private static final int LONGEST = 253;

    /**
     * Validates.
     *
     * @throws IllegalArgumentException when the text is not a host name in this form
     */
    public Hostname {
        if (!isName(ascii) && !isAddress(ascii)) {
            throw new IllegalArgumentException("not a host name");
        }
    }

    /**
     * Reads a name as a person writes it: any case, Unicode letters, one trailing dot, brackets around an IPv6 address.
     *
     * @throws IllegalArgumentException when no host name can be made of it
     */
    public static Hostname of(String text) {
        // No form of a name is shorter on the wire, and the conversion takes quadratic time.
        if (text.length() > LONGEST + 1) {
            throw new IllegalArgumentException("too long for a host name");
        }
        var lower = text.toLowerCase(Locale.ROOT);
        var bare = lower.startsWith("[") && lower.endsWith("]") ? lower.substring(1, lower.length() - 1) : lower;
        if (isIpv6(bare) || isAddress(lower)) {
            return new Hostname(bare);
        }
        var name = lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
        return new Hostname(IDN.toASCII(name, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT));
    }

    /** Whether this is a numeric address, which needs no look-up and can hardly be verified by a certificate. */
    public boolean isAddress() {
        return isAddress(ascii);
    }

    /** The name as its owner writes it, with Unicode letters where it has any. */
    public String display() {
        return IDN.toUnicode(ascii);
    }

    @Override
    public String toString() {
        return ascii;
    }

    private static boolean isAddress(String text) {
        return IPV4.matcher(text).matches() || isIpv6(text);
    }

    private static boolean isIpv6(String text) {
        if (text.length() > 45 || !IPV6.matcher(text).matches()) {
            return false;
        }
        try {
            return !Inet6Address.ofLiteral(text).toString().isEmpty();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean isName(String text) {
        if (text.isEmpty() || text.length() > LONGEST || ENDS_IN_DIGITS.matcher(text).matches()) {
            return false;
        }
        for (var label : text.split("\\.", -1)) {
            if (!LABEL.matcher(label).matches()) {
                return false;
            }
        }
        return true;
    }
}
