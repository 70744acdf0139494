package mailsetup.probe;

import java.util.List;
import java.util.OptionalLong;

/**
 * A mailbox seen by IMAP, without changing it (EXAMINE, STATUS, LIST, GETQUOTAROOT, FETCH of sizes and dates).
 *
 * @param messages in the inbox
 * @param unseen in the inbox, where the server tells
 * @param bytes size of the inbox, where the server tells (STATUS=SIZE, RFC 8438)
 * @param folders all folders, the inbox included, at most 1000
 * @param quotaUsed bytes, where there is a storage quota (RFC 9208 counts units of 1024)
 * @param quotaLimit bytes
 * @param idle whether new mail can be pushed (RFC 2177)
 * @param capabilities after the login
 * @param details what else the server tells in time
 */
public record ImapFacts(long messages, OptionalLong unseen, OptionalLong bytes, List<String> folders,
        OptionalLong quotaUsed, OptionalLong quotaLimit, boolean idle, List<String> capabilities,
        ImapDetails details) {
    public ImapFacts {
        folders = List.copyOf(folders);
        capabilities = List.copyOf(capabilities);
    }

    /** The same without details. */
    public ImapFacts(long messages, OptionalLong unseen, OptionalLong bytes, List<String> folders,
            OptionalLong quotaUsed, OptionalLong quotaLimit, boolean idle, List<String> capabilities) {
        this(messages, unseen, bytes, folders, quotaUsed, quotaLimit, idle, capabilities, ImapDetails.none());
    }

    /** The same with these details. */
    public ImapFacts with(ImapDetails other) {
        return new ImapFacts(messages, unseen, bytes, folders, quotaUsed, quotaLimit, idle, capabilities, other);
    }

    /** What lies in folders other than the inbox, as far as it was counted. */
    public OutsideInbox outside() {
        return new OutsideInbox(details.folders(), messages);
    }

    /** Whether the server says that it can do this. */
    public boolean offers(String capability) {
        return Capabilities.has(capabilities, capability);
    }
}
