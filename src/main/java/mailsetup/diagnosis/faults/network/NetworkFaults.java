package mailsetup.diagnosis.faults.network;

import java.util.List;
import mailsetup.diagnosis.FaultCheck;

/** The way to the server: the ordered list. */
public final class NetworkFaults {
    /** Of equally sure answers the earlier stands first. */
    public static final List<FaultCheck> ALL = List.of(new NothingGetsOut(), new Ipv6Broken(), new NoRoute(),
            new PortClosed(), new PortFiltered(), new NoAnswer(), new HungUpAtGreeting(), new SilentServer(),
            new Stalls(), new TooMuchData());

    private NetworkFaults() {}
}
