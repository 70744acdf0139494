package mailsetup.diagnosis.faults.mode;

import java.util.List;
import mailsetup.diagnosis.ServerCheck;

/** Port, protocol and security mode: the ordered list. */
public final class ModeFaults {
    /** Of equally sure answers the earlier stands first. */
    public static final List<ServerCheck> ALL = List.of(new NeedsTlsStart(), new NeedsPlainStart(), new Middlebox(),
            new PlainOnly(), new StartTlsMissing(), new StartTlsRefused(), new StartTlsBroken(), new Port25(),
            new PopBehindImap(), new ImapBehindPop(), new SmtpInReceiving(), new ReceivingInSmtp(), new WebServer(),
            new LoginInClear(), new TemporarilyUnavailable(), new OtherService(), new Unexplained());

    private ModeFaults() {}
}
