package mailsetup.diagnosis.faults.sending;

import java.util.List;
import mailsetup.diagnosis.ServerCheck;

/** Handing mail in: the ordered list. */
public final class SendingFaults {
    /** Of equally sure answers the earlier stands first. */
    public static final List<ServerCheck> ALL = List.of(new AuthMissing(), new AuthRequired(), new PopBeforeSmtp(),
            new RelayDenied(), new IspSenderOnly(), new SenderNotAllowed(), new ClientBlocklisted(), new EhloRefused(),
            new Greylisted(), new SendingLimit(), new OwnAddressUnknown(), new OwnBoxFull(), new ServerStorage(),
            new SendingRefused());

    private SendingFaults() {}
}
