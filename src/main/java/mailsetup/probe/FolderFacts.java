package mailsetup.probe;

import java.util.OptionalLong;

/**
 * A folder as IMAP lists it.
 *
 * @param name as a person reads it
 * @param use its special use with the backslash (RFC 6154), for example {@code \Sent}; empty for none
 * @param messages in it, where they were counted
 */
public record FolderFacts(String name, String use, OptionalLong messages) {
    /** Whether it is the one folder that POP shows (RFC 3501 section 5.1). */
    public boolean isInbox() {
        return name.equalsIgnoreCase("INBOX");
    }
}
