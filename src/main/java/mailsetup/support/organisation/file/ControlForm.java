package mailsetup.support.organisation.file;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import mailsetup.core.Hostname;
import mailsetup.discovery.presets.file.BadEntry;
import mailsetup.discovery.presets.file.Part;
import mailsetup.probe.around.ControlHosts;

/** The independent hosts of an organisation (ADR 0014): doors by port, a page over plain HTTP, a resolver. */
final class ControlForm {
    private static final Pattern PATH = Pattern.compile("/[A-Za-z0-9._~/-]{0,100}");
    private static final String HOST = "preset.problem.host";
    private static final int MOST_HOSTS = 4;
    private static final int HTTP = 80;
    private static final int DNS = 53;

    private ControlForm() {}

    static ControlHosts read(Part part) {
        part.only(Set.of("ports", "web", "resolver"));
        return new ControlHosts(doors(part.part("ports")), page(part.part("web")),
                part.has("resolver")
                        ? Optional.of(new ControlHosts.Door(
                                part.text("resolver", ControlForm::address, "organisation.problem.resolver"), DNS))
                        : Optional.empty());
    }

    private static SortedMap<Integer, List<ControlHosts.Door>> doors(Part part) {
        part.only(ControlHosts.PORTS.stream().map(String::valueOf).collect(Collectors.toSet()));
        var doors = new TreeMap<Integer, List<ControlHosts.Door>>();
        ControlHosts.PORTS.stream().filter(port -> part.has(port.toString())).forEach(port -> {
            var hosts = part.texts(port.toString(), MOST_HOSTS, ControlForm::host, HOST);
            if (hosts.isEmpty()) {
                throw new BadEntry(part.at(port.toString()), "organisation.problem.no-host");
            }
            doors.put(port, hosts.stream().map(host -> new ControlHosts.Door(host, port)).toList());
        });
        return doors;
    }

    private static ControlHosts.Page page(Part part) {
        part.only(Set.of("host", "path", "content"));
        return new ControlHosts.Page(part.text("host", ControlForm::host, HOST), HTTP,
                part.has("path") ? part.text("path", ControlForm::path, "organisation.problem.path") : "/",
                part.has("content") ? part.text("content") : "");
    }

    private static Optional<String> path(String text) {
        return Optional.of(text).filter(path -> PATH.matcher(path).matches());
    }

    private static Optional<Hostname> address(String text) {
        return host(text).filter(Hostname::isAddress);
    }

    private static Optional<Hostname> host(String text) {
        try {
            return Optional.of(new Hostname(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
