package mailsetup.diagnosis.faults.input;

import java.util.List;
import mailsetup.diagnosis.ServerCheck;

/** What was typed: the ordered list. */
public final class InputFaults {
    /** Of equally sure answers the earlier stands first. */
    public static final List<ServerCheck> ALL = List.of(new SwappedServers(), new PopHostInImap(), new PortSlip());

    private InputFaults() {}
}
