package mailsetup.ui.servers;

import java.util.Optional;
import mailsetup.core.EmailAddress;

/** What a server takes for a user name. */
public enum UserStyle {
    /** The whole address; most of the world. */
    ADDRESS,
    /** The part before the at sign; many Japanese providers. */
    LOCAL_PART,
    /** Something else, which the provider has told. */
    OTHER;

    /** The name this style makes of an address; empty where it must be typed. */
    public Optional<String> of(EmailAddress address) {
        return switch (this) {
            case ADDRESS -> Optional.of(address.toString());
            case LOCAL_PART -> Optional.of(address.local());
            case OTHER -> Optional.empty();
        };
    }

    /** The style of a name that is known already. */
    public static UserStyle of(String user, EmailAddress address) {
        if (user.equals(address.toString())) {
            return ADDRESS;
        }
        return user.equals(address.local()) ? LOCAL_PART : OTHER;
    }
}
