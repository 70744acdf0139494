package mailsetup.discovery.presets.file;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mailsetup.core.Hostname;
import mailsetup.core.Keyword;
import mailsetup.core.Preparation;
import mailsetup.core.Protocol;
import mailsetup.core.Security;
import mailsetup.core.text.LocalText;
import mailsetup.discovery.format.AutoconfigXml;
import mailsetup.discovery.presets.Evidence;
import mailsetup.discovery.presets.HostPattern;
import mailsetup.discovery.presets.Preset;
import mailsetup.discovery.presets.ServerTemplate;
import mailsetup.discovery.presets.Template;

/**
 * One line of the table: name, domains, servers, parted by tabs.
 *
 * @param servers each as protocol, host, port, security, user name, and the ways to sign in
 * @param revision the day of the list
 */
record ListedProvider(String name, List<String> domains, List<List<String>> servers, String revision) {
    static final String REVISION = "revision\t";
    private static final String OAUTH = "OAuth2";
    private static final int SERVER_WORDS = 5;
    private static final Map<String, String> PLACEHOLDERS = Map.of("%EMAILADDRESS%", "{address}", "%EMAILLOCALPART%",
            "{local}", "%EMAILDOMAIN%", "{domain}");

    /** Empty when the line is none of a provider. */
    static Optional<ListedProvider> read(String line, String revision) {
        var cells = line.split("\t", -1);
        if (cells.length != 3) {
            return Optional.empty();
        }
        var servers = Stream.of(cells[2].split("; ", -1)).map(server -> List.of(server.split(" ", -1)))
                .filter(words -> template(words).isPresent()).toList();
        var domains = Stream.of(cells[1].split(" ", -1)).filter(ListedProvider::isDomain).toList();
        return servers.isEmpty() || domains.isEmpty()
                ? Optional.empty()
                : Optional.of(new ListedProvider(cells[0], domains, servers, revision));
    }

    /** The line for a provider of a published file; empty when nothing of it can be used. */
    static Optional<String> line(AutoconfigXml.Listed listed) {
        var servers = listed.servers().stream().map(ListedProvider::words).filter(words -> template(words).isPresent())
                .map(words -> String.join(" ", words)).collect(Collectors.joining("; "));
        var domains = listed.domains().stream().map(domain -> domain.toLowerCase(Locale.ROOT))
                .filter(ListedProvider::isDomain).distinct().collect(Collectors.joining(" "));
        var name = listed.name().replaceAll("\\s+", " ").strip();
        return Optional.of(String.join("\t", name.isEmpty() ? domains.split(" ", -1)[0] : name, domains, servers))
                .filter(line -> read(line, "").isPresent());
    }

    Preset preset() {
        var templates = servers.stream().flatMap(words -> template(words).stream()).toList();
        var oauthOnly = servers.stream().allMatch(words -> words.subList(SERVER_WORDS, words.size())
                .equals(List.of(OAUTH)));
        return new Preset("list." + domains.getFirst(), new LocalText(name, name), "",
                domains.stream().map(HostPattern::new).toList(), List.of(), List.of(), templates,
                oauthOnly ? List.of(Preparation.of(Preparation.Kind.OAUTH_ONLY)) : List.of(), Optional.empty(),
                List.of(), Evidence.ofList(revision), Optional.empty(), Map.of());
    }

    private static List<String> words(AutoconfigXml.Server server) {
        var user = server.user().isEmpty() ? "%EMAILADDRESS%" : server.user();
        var fixed = Stream.of(Keyword.of(server.protocol()), filled(server.host()), server.port(),
                server.security() == Security.PLAIN ? "none" : Keyword.of(server.security()), filled(user));
        return Stream.concat(fixed, server.ways().stream()).toList();
    }

    private static String filled(String text) {
        var filled = text;
        for (var placeholder : PLACEHOLDERS.entrySet()) {
            filled = filled.replace(placeholder.getKey(), placeholder.getValue());
        }
        return filled;
    }

    private static Optional<ServerTemplate> template(List<String> words) {
        if (words.size() < SERVER_WORDS || !words.get(2).matches("\\d{1,5}")) {
            return Optional.empty();
        }
        var protocol = Arrays.stream(Protocol.values()).filter(each -> Keyword.of(each).equals(words.getFirst()))
                .findFirst();
        int port = Integer.parseInt(words.get(2));
        return protocol.filter(_ -> port > 0 && port < 65_536 && isHost(words.get(1)))
                .flatMap(known -> security(words.get(3)).map(mode -> new ServerTemplate(known,
                        new Template(words.get(1)), OptionalInt.of(port), Optional.of(mode),
                        new Template(words.get(4)))));
    }

    private static Optional<Security> security(String word) {
        return switch (word) {
            case "tls" -> Optional.of(Security.TLS);
            case "starttls" -> Optional.of(Security.STARTTLS);
            case "none" -> Optional.of(Security.PLAIN);
            default -> Optional.empty();
        };
    }

    private static boolean isHost(String text) {
        return isDomain(text.replace("{domain}", "domain.example"));
    }

    private static boolean isDomain(String text) {
        try {
            return Hostname.of(text).ascii().indexOf('.') > 0;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
