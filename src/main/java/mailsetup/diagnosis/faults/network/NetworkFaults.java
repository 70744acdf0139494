package mailsetup.diagnosis.faults.network;

import java.util.List;
import mailsetup.diagnosis.FaultCheck;

/** The way to the server: the ordered list. */
public final class NetworkFaults {
    /** Of equally sure answers the earlier stands first. */
    public static final List<FaultCheck> ALL = List.of();

    private NetworkFaults() {}
}
