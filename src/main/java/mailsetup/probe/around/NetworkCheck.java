package mailsetup.probe.around;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mailsetup.probe.ConnectAttempt;

/**
 * The control ladder: what independent hosts showed of the network this computer is in.
 *
 * @param doors ports of independent hosts
 * @param families at most one try each by IPv4 and by IPv6 to a host that has both
 */
public record NetworkCheck(List<ControlDoor> doors, WebCheck web, List<ConnectAttempt> families) {
    private static final int WEB = 443;
    private static final int RELAY = 25;
    private static final int FEW = 2;

    public NetworkCheck {
        doors = List.copyOf(doors);
        families = List.copyOf(families);
    }

    /** The door that stands for that port, if there was one to knock at. */
    public Optional<ControlDoor> door(int port) {
        return doors.stream().filter(door -> door.port() == port).findFirst();
    }

    /** Whether web pages open: the page came as it should, or the encrypted web port answered. */
    public boolean webWorks() {
        return web.outcome() == WebCheck.Outcome.AS_EXPECTED || door(WEB).filter(ControlDoor::answered).isPresent();
    }

    /** Whether the network answers in the place of others, as it does before one has signed in. */
    public boolean isPortal() {
        return web.outcome() == WebCheck.Outcome.FOREIGN;
    }

    /** Whether nothing at all answered. */
    public boolean nothingAnswered() {
        return doors.stream().noneMatch(ControlDoor::answered) && web.outcome() == WebCheck.Outcome.NO_ANSWER
                && !doors.isEmpty();
    }

    /** Whether that port is closed here for more than one server, while others are open. */
    public boolean blocks(int port) {
        return door(port).filter(ControlDoor::blocked).isPresent() && !blocksMail() && !nothingAnswered();
    }

    /** Whether web pages open, but no port for mail programs. Port 25 does not count: many networks close it alone. */
    public boolean blocksMail() {
        return webWorks() && mail().count() >= FEW && mail().noneMatch(ControlDoor::answered);
    }

    /** The first door for mail programs that opened. */
    public Optional<ControlDoor> open() {
        return mail().filter(ControlDoor::answered).findFirst();
    }

    private Stream<ControlDoor> mail() {
        return doors.stream().filter(door -> door.port() != WEB && door.port() != RELAY);
    }
}
