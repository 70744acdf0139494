package mailsetup.diagnosis.faults.login;

import java.util.List;
import mailsetup.diagnosis.FaultCheck;

/** User name, password, permission: the ordered list. */
public final class LoginFaults {
    /** Of equally sure answers the earlier stands first. */
    public static final List<FaultCheck> ALL = List.of();

    private LoginFaults() {}
}
