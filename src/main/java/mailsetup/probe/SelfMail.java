package mailsetup.probe;

import java.security.SecureRandom;
import java.util.HexFormat;
import mailsetup.core.EmailAddress;

/**
 * A mail to oneself, which no other mail can be mistaken for.
 *
 * @param token 32 random hexadecimal digits
 * @param subject in the language of the person
 * @param body one paragraph
 */
public record SelfMail(EmailAddress address, String token, String subject, String body) {
    private static final int BYTES = 16;

    /** A new one with a token of its own. */
    public static SelfMail to(EmailAddress address, String subject, String body) {
        var token = new byte[BYTES];
        new SecureRandom().nextBytes(token);
        return new SelfMail(address, HexFormat.of().formatHex(token), subject, body);
    }

    /** Its Message-ID (RFC 5322 section 3.6.4), with the angle brackets. */
    public String messageId() {
        return "<selftest." + token + "@" + address.domain().ascii() + ">";
    }
}
