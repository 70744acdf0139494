package mailsetup.signin;

import java.util.Optional;
import mailsetup.core.EmailAddress;
import mailsetup.core.SignInClient;
import mailsetup.core.SignInSettings;

/**
 * One sign-in that is wanted.
 *
 * @param address shown on the page as a suggestion
 * @param typed a registration that the person typed; goes before all others
 * @param otherAccount whether the page shall let the person choose another account
 */
public record SignInQuestion(EmailAddress address, SignInSettings settings, Way way, Optional<SignInClient> typed,
        boolean otherAccount) {
    /** How the person comes to the page. */
    public enum Way {
        /** In the browser of this computer. */
        BROWSER,
        /** On another device, with a code that is typed there (RFC 8628). */
        DEVICE_CODE
    }

    /** In the browser of this computer. */
    public static SignInQuestion of(EmailAddress address, SignInSettings settings) {
        return new SignInQuestion(address, settings, Way.BROWSER, Optional.empty(), false);
    }
}
