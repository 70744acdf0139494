package mailsetup.diagnosis.faults.name;

import java.util.List;
import mailsetup.diagnosis.FaultCheck;

/** Names and addresses: the ordered list. */
public final class NameFaults {
    /** Of equally sure answers the earlier stands first. */
    public static final List<FaultCheck> ALL = List.of(new NoNamesAtAll(), new HostUnknown(), new PrivateAddress());

    private NameFaults() {}
}
