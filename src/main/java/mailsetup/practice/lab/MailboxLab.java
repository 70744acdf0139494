package mailsetup.practice.lab;

import static mailsetup.core.Protocol.IMAP;
import static mailsetup.core.Protocol.POP3;

import java.util.List;

/** Mailboxes that cannot be opened, or are full. */
final class MailboxLab {
    static final List<LabFault> ALL = List.of(
            new LabFault("mailbox-in-use", Scene.at(POP3).says("^\\+OK Logged in.*",
                    "-ERR [IN-USE] Unable to lock maildrop: Mailbox is locked by POP server")),
            new LabFault("too-many-connections", Scene.at(IMAP).hangsUp("^\\* OK .*",
                    "* BYE [UNAVAILABLE] Maximum number of connections from user+IP exceeded")),
            new LabFault("mailbox-full", Scene.at(IMAP).says("STORAGE \\d+ (\\d+)", "STORAGE $1 $1")),
            new LabFault("inbox-broken",
                    Scene.at(IMAP).says("^(\\S+) OK \\[READ-ONLY\\].*", "$1 NO [SERVERBUG] Internal error")),
            new LabFault("no-own-mailbox", Scene.at(IMAP).says("^(\\S+) OK \\[READ-ONLY\\].*",
                    "$1 BAD User is authenticated but not connected.")),
            new LabFault("program-kept-out", Scene.at(IMAP).says("^(\\S+) OK \\[READ-ONLY\\].*",
                    "$1 NO EXAMINE Unsafe Login. Please contact help@mail.example for help")),
            new LabFault("maintenance",
                    Scene.at(POP3).hangsUp("^\\+OK .*ready", "-ERR The server is down for maintenance")));

    private MailboxLab() {}
}
