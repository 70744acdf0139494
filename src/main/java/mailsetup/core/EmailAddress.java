package mailsetup.core;

import java.util.regex.Pattern;

/**
 * A mail address (RFC 5321 section 4.1.2, without quoted local parts; RFC 6531 for letters outside ASCII).
 *
 * @param local the part before the at sign, 1 to 64 characters, as typed: its case belongs to the server
 * @param domain the part behind it; Unicode domains are held as A-labels
 */
public record EmailAddress(String local, Hostname domain) {
    private static final Pattern LOCAL = Pattern.compile("[\\p{L}\\p{M}\\p{N}!#$%&'*+/=?^_`{|}~.-]{1,64}");
    /** A path has 256 octets (RFC 5321 section 4.5.3.1.3), two of which are its angle brackets. */
    private static final int LONGEST = 254;

    /**
     * Validates.
     *
     * @throws IllegalArgumentException when the local part is empty or holds a forbidden character, or anything is
     *     too long
     */
    public EmailAddress {
        // ".." and ".@" break RFC 5321, but Japanese carriers gave out such addresses (fault J-16).
        if (!LOCAL.matcher(local).matches()) {
            throw new IllegalArgumentException("not a local part");
        }
        if (local.length() + 1 + domain.ascii().length() > LONGEST) {
            throw new IllegalArgumentException("too long for an address");
        }
    }

    /**
     * Reads an address as a person writes it.
     *
     * @throws IllegalArgumentException when the text is not one mail address
     */
    public static EmailAddress of(String text) {
        int at = text.lastIndexOf('@');
        if (at < 1) {
            throw new IllegalArgumentException("no at sign");
        }
        return new EmailAddress(text.substring(0, at), Hostname.of(text.substring(at + 1)));
    }

    @Override
    public String toString() {
        return local + "@" + domain;
    }
}
