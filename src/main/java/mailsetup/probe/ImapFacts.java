package mailsetup.probe;

import java.util.List;
import java.util.OptionalLong;

/**
 * A mailbox seen by IMAP, without changing it (EXAMINE, STATUS, LIST, GETQUOTAROOT).
 *
 * @param messages in the inbox
 * @param unseen in the inbox, where the server tells
 * @param bytes size of the inbox, where the server tells (STATUS=SIZE, RFC 8438)
 * @param folders all folders, the inbox included, at most 1000
 * @param quotaUsed bytes, where there is a storage quota (RFC 9208 counts units of 1024)
 * @param quotaLimit bytes
 * @param idle whether new mail can be pushed (RFC 2177)
 * @param capabilities after the login
 */
public record ImapFacts(long messages, OptionalLong unseen, OptionalLong bytes, List<String> folders,
        OptionalLong quotaUsed, OptionalLong quotaLimit, boolean idle, List<String> capabilities) {
    /** Copies the lists. */
    public ImapFacts {
        folders = List.copyOf(folders);
        capabilities = List.copyOf(capabilities);
    }
}
