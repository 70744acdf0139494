package mailsetup.probe;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * A folder as IMAP lists it.
 *
 * @param name as a person reads it
 * @param use its special use with the backslash (RFC 6154), for example {@code \Sent}; empty for none
 * @param messages in it, where they were counted
 * @param sharing whose it is (NAMESPACE, RFC 2342); empty for one's own, and where the server does not tell
 */
public record FolderFacts(String name, String use, OptionalLong messages, Optional<Sharing> sharing) {
    /** Whose folder it is, if it is not one's own. */
    public enum Sharing {
        /** Of another person. */
        OTHER_USER,
        /** Of everybody. */
        SHARED
    }

    /** One's own. */
    public FolderFacts(String name, String use, OptionalLong messages) {
        this(name, use, messages, Optional.empty());
    }

    /** Whether it is the one folder that POP shows (RFC 3501 section 5.1). */
    public boolean isInbox() {
        return name.equalsIgnoreCase("INBOX");
    }
}
