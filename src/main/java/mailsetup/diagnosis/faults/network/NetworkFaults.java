package mailsetup.diagnosis.faults.network;

import java.util.List;
import mailsetup.diagnosis.ServerCheck;

/** The way to the server: the ordered list. */
public final class NetworkFaults {
    /** Of equally sure answers the earlier stands first. */
    public static final List<ServerCheck> ALL = List.of(new CaptivePortal(), new ClockWrong(), new ProxyInTheWay(),
            new NotPermitted(), new NoNetwork(), new NothingGetsOut(), new Ipv6Broken(), new NoRoute(),
            new PortBlocked(), new Port25Blocked(), new GatewayOff(), new PortClosed(), new PortFiltered(),
            new AddressBlocked(),
            new NoAnswer(), new VpnInTheWay(), new HungUpAtGreeting(), new SilentServer(), new SlowGreeting(),
            new Stalls(), new TooMuchData(), new DeadAddress());

    private NetworkFaults() {}
}
