package mailsetup.practice.wire;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadFactory;
import mailsetup.core.Endpoint;

/** All doors of one server, opened and closed together. */
public final class OpenDoors implements AutoCloseable {
    private final List<OpenDoor> doors = new ArrayList<>();

    private OpenDoors() {}

    /**
     * Opens all of them, or none.
     *
     * @throws IOException when there is no free port
     */
    public static OpenDoors open(List<? extends Reception> doors, LoginRecord logins, ThreadFactory threads)
            throws IOException {
        var open = new OpenDoors();
        try {
            for (var door : doors) {
                open.doors.add(OpenDoor.open(door, logins, threads));
            }
            return open;
        } catch (IOException e) {
            open.close();
            throw e;
        }
    }

    /** Where they are, in the order in which they were given. */
    public List<Endpoint> endpoints() {
        return doors.stream().map(OpenDoor::endpoint).toList();
    }

    /** The door at that place. */
    public OpenDoor at(Endpoint endpoint) {
        return doors.stream().filter(door -> door.endpoint().equals(endpoint)).findFirst().orElseThrow();
    }

    /** How many connections were made to all of them. */
    public int connections() {
        return doors.stream().mapToInt(OpenDoor::connections).sum();
    }

    @Override
    public void close() {
        doors.forEach(OpenDoor::close);
    }
}
