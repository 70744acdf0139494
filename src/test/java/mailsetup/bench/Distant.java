package mailsetup.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import mailsetup.core.Endpoint;
import mailsetup.core.ServerSettings;

/** Servers as seen from far away. */
record Distant(List<ServerSettings> servers, List<FarAway> doors) implements AutoCloseable {
    static Distant from(List<ServerSettings> near, Duration roundTrip) {
        var doors = new ArrayList<FarAway>();
        var servers = new ArrayList<ServerSettings>();
        for (var server : near) {
            var at = server.endpoint();
            var door = new FarAway(at.port(), roundTrip);
            doors.add(door);
            servers.add(new ServerSettings(new Endpoint(at.protocol(), at.host(), door.port(), at.security()),
                    server.user()));
        }
        return new Distant(servers, doors);
    }

    int roundTrips() {
        return doors.stream().mapToInt(FarAway::roundTrips).sum();
    }

    @Override
    public void close() {
        doors.forEach(FarAway::close);
    }
}
