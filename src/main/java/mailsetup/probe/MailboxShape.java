package mailsetup.probe;

import java.util.List;

/**
 * How a mailbox is built, as far as it matters when it moves.
 *
 * @param prefix what stands before the name of every own folder but the inbox (NAMESPACE, RFC 2342), for example
 *     {@code INBOX.}; empty for none
 * @param delimiter between a folder and one in it; empty where the server has no folders in folders, or tells nothing
 * @param uids lasting names of some messages by POP (UIDL), evenly spread; empty by IMAP
 */
public record MailboxShape(String prefix, String delimiter, List<String> uids) {
    public MailboxShape {
        uids = List.copyOf(uids);
    }
}
