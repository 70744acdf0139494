package mailsetup.core;

import java.net.IDN;
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
    private static final Pattern IPV4 = Pattern.compile("((25[0-5]|2[0-4]\\d|1?\\d?\\d)(\\.(?!$)|$)){4}");
    private static final Pattern IPV6 = Pattern
            .compile("[0-9a-f]{0,4}(:[0-9a-f]{0,4}){2,7}(:?(\\d{1,3}\\.){3}\\d{1,3})?");

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
     * Reads a name as a person writes it: any case, Unicode letters, one trailing dot.
     *
     * @throws IllegalArgumentException when no host name can be made of it
     */
    public static Hostname of(String text) {
        var name = text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
        if (name.startsWith("[") && name.endsWith("]")) {
            name = name.substring(1, name.length() - 1);
        }
        var lower = name.toLowerCase(Locale.ROOT);
        return new Hostname(
                isAddress(lower) ? lower : IDN.toASCII(lower, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT));
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
        return IPV4.matcher(text).matches() || (text.length() <= 45 && IPV6.matcher(text).matches());
    }

    private static boolean isName(String text) {
        if (text.isEmpty() || text.length() > 253) {
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
