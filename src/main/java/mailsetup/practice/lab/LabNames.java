package mailsetup.practice.lab;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.Map;
import mailsetup.practice.names.NameServer;

/**
 * The name servers of a lab run.
 *
 * @param own the one that the computer is set to use
 * @param elsewhere a public resolver
 */
public record LabNames(NameServer own, NameServer elsewhere) implements AutoCloseable {
    private static final int DNS = 53;

    /**
     * Opens both.
     *
     * @throws IOException when there is no free port
     */
    public static LabNames open(World world) throws IOException {
        var own = NameServer.open(world.known());
        try {
            return new LabNames(own, NameServer.open(world.knownElsewhere()));
        } catch (IOException e) {
            own.close();
            throw e;
        }
    }

    /** Where they really are. */
    public Map<Spot, InetSocketAddress> doors() {
        return Map.of(new Spot(Elsewhere.OWN_RESOLVER, DNS), own.address(),
                new Spot(Elsewhere.PUBLIC_RESOLVER, DNS), elsewhere.address());
    }

    /** How often they were asked. */
    public int questions() {
        return own.questions() + elsewhere.questions();
    }

    @Override
    public void close() {
        own.close();
        elsewhere.close();
    }
}
