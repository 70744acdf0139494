package mailsetup.discovery.gentle;

import java.time.Duration;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import mailsetup.core.Protocol;
import mailsetup.core.ServerSettings;
import mailsetup.discovery.Prober;
import mailsetup.discovery.Proof;
import mailsetup.probe.Deadline;
import mailsetup.probe.net.Resolver;

/** Reaches the servers of one search: each door once, few at a time, and no more than can still be of use. */
public final class GentleProber implements Prober, AutoCloseable {
    private final Doors doors;
    private final Addresses addresses;
    private final boolean guesses;

    /** A prober for one search. */
    public GentleProber(Knock knock, Resolver names) {
        this(new Doors(knock), new Addresses(names), false);
    }

    private GentleProber(Doors doors, Addresses addresses, boolean guesses) {
        this.doors = doors;
        this.addresses = addresses;
        this.guesses = guesses;
    }

    /** The same for servers that nobody published, which leaves some connections to the others. */
    public Prober guessing() {
        return new GentleProber(doors, addresses, true);
    }

    @Override
    public Visit start(List<ServerSettings> servers, Duration limit, BiConsumer<ServerSettings, Proof> told) {
        var deadline = Deadline.in(limit);
        var lanes = Stream.of(Protocol.values())
                .map(protocol -> servers.stream().filter(server -> server.protocol() == protocol).toList())
                .map(lane -> new Lane(doors, addresses, guesses, deadline, told).start(lane)).toList();
        return () -> lanes.forEach(Lane::close);
    }

    /** The search is over: whatever is under way is given up. */
    @Override
    public void close() {
        doors.close();
    }
}
