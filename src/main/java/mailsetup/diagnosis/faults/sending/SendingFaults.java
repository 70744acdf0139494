package mailsetup.diagnosis.faults.sending;

import java.util.List;
import mailsetup.diagnosis.FaultCheck;

/** Handing mail in: the ordered list. */
public final class SendingFaults {
    /** Of equally sure answers the earlier stands first. */
    public static final List<FaultCheck> ALL = List.of();

    private SendingFaults() {}
}
