package mailsetup.diagnosis.faults.mailbox;

import java.util.List;
import mailsetup.diagnosis.ServerCheck;

/** The mailbox behind the login: the ordered list. */
public final class MailboxFaults {
    /** Of equally sure answers the earlier stands first. */
    public static final List<ServerCheck> ALL = List.of(new MailboxInUse(), new TooManyConnections(), new Maintenance(),
            new MailboxFull(), new SharedMailboxClosed(), new NoOwnMailbox(), new ProgramKeptOut(), new InboxBroken());

    private MailboxFaults() {}
}
