package mailsetup.probe.around;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mailsetup.core.Hostname;
import mailsetup.core.MailPort;

/**
 * Independent hosts that tell the network from the server. They are asked only after something failed and somebody
 * said yes.
 *
 * @param doors for each standard port, hosts that are known to answer there, best first
 * @param web the host of the page that is known beforehand
 * @param resolver a public resolver, by its numeric address; empty for none
 */
public record ControlHosts(SortedMap<Integer, List<Door>> doors, Page web, Optional<Door> resolver) {
    private static final String FILE = "control-hosts.properties";
    /** The ports of mail, and the one of the web. */
    public static final List<Integer> PORTS = Stream
            .concat(MailPort.ALL.stream().map(MailPort::number), Stream.of(ControlDoor.HTTPS)).sorted().toList();
    private static final int HTTP = 80;
    private static final int DNS = 53;

    public ControlHosts {
        doors = new TreeMap<>(doors);
    }

    /** A host and the port to knock at there, which is the standard one but in tests. */
    public record Door(Hostname host, int port) {}

    /**
     * A page over plain HTTP.
     *
     * @param path begins with a slash
     * @param content what it holds; empty where that is not known
     */
    public record Page(Hostname host, int port, String path, String content) {}

    /** Those this program ships; the file says why each is there. */
    public static ControlHosts standard() {
        var file = new Properties();
        try (var in = ControlHosts.class.getResourceAsStream(FILE)) {
            file.load(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var page = new Page(Hostname.of(file.getProperty("web.host")), HTTP, file.getProperty("web.path"),
                file.getProperty("web.content"));
        return new ControlHosts(
                doors(PORTS.stream().filter(port -> file.containsKey("port." + port)),
                        port -> List.of(file.getProperty("port." + port).split(" ", -1))),
                page, Optional.of(new Door(Hostname.of(file.getProperty("resolver")), DNS)));
    }

    /** One host for everything, named by the person who asks; no resolver. */
    public static ControlHosts only(Hostname host) {
        return new ControlHosts(doors(PORTS.stream(), _ -> List.of(host.ascii())), new Page(host, HTTP, "/", ""),
                Optional.empty());
    }

    /** The same without hosts of the providers that are to be judged: they would not be independent. */
    public ControlHosts independentOf(Collection<Hostname> judged) {
        var owners = judged.stream().map(ControlHosts::owner).collect(Collectors.toSet());
        var left = new TreeMap<Integer, List<Door>>();
        doors.forEach((port, all) -> all.stream().filter(door -> !owners.contains(owner(door.host()))).findFirst()
                .ifPresent(door -> left.put(port, List.of(door))));
        return new ControlHosts(left, web, resolver);
    }

    /** The names of all hosts that would be contacted, each once, without the resolver. */
    public List<String> hosts() {
        return Stream.concat(doors.values().stream().map(all -> all.getFirst().host()), Stream.of(web.host()))
                .map(Hostname::ascii).distinct().toList();
    }

    /** The numeric address of the public resolver; empty where none would be asked. */
    public String resolverName() {
        return resolver.map(door -> door.host().ascii()).orElse("");
    }

    private static SortedMap<Integer, List<Door>> doors(Stream<Integer> ports,
            IntFunction<List<String>> hosts) {
        return ports.collect(Collectors.toMap(port -> port,
                port -> hosts.apply(port).stream().map(host -> new Door(Hostname.of(host), port)).toList(),
                (first, _) -> first, TreeMap::new));
    }

    /** The last two labels: coarse, but it never takes one provider for two. */
    private static String owner(Hostname host) {
        var labels = host.ascii().split("\\.", -1);
        return IntStream.range(Math.max(0, labels.length - 2), labels.length).mapToObj(i -> labels[i])
                .collect(Collectors.joining("."));
    }
}
