package mailsetup.practice.mailbox;

import java.util.List;

/**
 * A folder.
 *
 * @param name as a person reads it
 * @param use its special use with the backslash (RFC 6154); empty for none
 * @param mails the oldest first
 */
public record Folder(String name, String use, List<Mail> mails) {
    /** The inbox's name (RFC 3501 section 5.1). */
    public static final String INBOX = "INBOX";

    public Folder {
        mails = List.copyOf(mails);
    }

    /** Its name as IMAP4rev1 writes it. */
    public String wireName() {
        return ModifiedUtf7.encode(name);
    }

    /** Whether that is its name on the wire. */
    public boolean isNamed(String wire) {
        return name.equals(INBOX) ? wire.equalsIgnoreCase(INBOX) : wire.equals(wireName());
    }

    /** What all its mails weigh. */
    public long bytes() {
        return mails.stream().mapToLong(Mail::bytes).sum();
    }

    /** How many were not read yet. */
    public long unseen() {
        return mails.stream().filter(mail -> !mail.seen()).count();
    }

    /** The unique number that the next mail will get. */
    public int nextUid() {
        return mails.isEmpty() ? 1 : mails.getLast().uid() + 1;
    }
}
