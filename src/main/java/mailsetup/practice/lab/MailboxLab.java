package mailsetup.practice.lab;

import static mailsetup.core.Protocol.IMAP;
import static mailsetup.core.Protocol.POP3;

import java.util.List;

/** Mailboxes that cannot be opened, or are full. */
final class MailboxLab {
    static final List<LabFault> ALL = List.of(
            LabFault.at(POP3, "mailbox-in-use").says("^\\+OK Logged in.*",
                    "-ERR [IN-USE] Unable to lock maildrop: Mailbox is locked by POP server"),
            LabFault.at(IMAP, "too-many-connections").hangsUp("^\\* OK .*",
                    "* BYE [UNAVAILABLE] Maximum number of connections from user+IP exceeded"),
            LabFault.at(IMAP, "mailbox-full").says("STORAGE \\d+ (\\d+)", "STORAGE $1 $1"),
            LabFault.at(IMAP, "inbox-broken").says("^(\\S+) OK \\[READ-ONLY\\].*", "$1 NO [SERVERBUG] Internal error"),
            LabFault.at(POP3, "maintenance").hangsUp("^\\+OK .*ready", "-ERR The server is down for maintenance"));

    private MailboxLab() {}
}
