package mailsetup.said;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import mailsetup.assistant.Assistant;
import mailsetup.assistant.LiveAssistant;
import mailsetup.cli.CommandLineApp;
import mailsetup.cli.Terminal;
import mailsetup.core.Protocol;
import mailsetup.core.Security;
import mailsetup.core.network.Network;
import mailsetup.core.text.Language;
import mailsetup.diagnosis.Diagnostician;
import mailsetup.diagnosis.faults.Catalogue;
import mailsetup.discovery.presets.PresetIndex;
import mailsetup.discovery.presets.file.PublicList;
import mailsetup.discovery.source.Places;
import mailsetup.discovery.source.Sources;
import mailsetup.practice.PracticeServer;
import mailsetup.practice.certificate.CertificateAuthority;
import mailsetup.practice.certificate.Identity;
import mailsetup.practice.certificate.Leaf;
import mailsetup.practice.lab.LabNetwork;
import mailsetup.practice.lab.Spot;
import mailsetup.practice.lab.World;
import mailsetup.probe.angus.AngusEngine;
import mailsetup.probe.dns.DnsClient;
import mailsetup.probe.net.Limits;
import mailsetup.probe.net.Reach;
import mailsetup.probe.net.SystemResolver;
import mailsetup.probe.net.TrustAnchors;
import mailsetup.probe.surroundings.LiveLookout;
import mailsetup.support.organisation.Organisation;
import mailsetup.testkit.ScriptedDns;
import mailsetup.testkit.ScriptedServer;
import mailsetup.testkit.TestCertificates;
import mailsetup.testkit.WebServer;

/** The world of one script, and the command {@code probe} in it. */
final class Play implements AutoCloseable {
    static final String ADDRESS = "hanako@himawari.test";
    static final String PASSWORD = "Kagami77nashi";
    private static final Duration LONG = Duration.ofSeconds(20);
    private static final Duration SHORT = Duration.ofSeconds(3);
    private static final Map<String, Identity> PAPERS = new ConcurrentHashMap<>();
    private final Scenario scenario;
    private final ScriptedDns dns = new ScriptedDns();
    private final WebServer web = WebServer.https();
    private final List<ScriptedServer> servers = new ArrayList<>();
    private final Map<String, String> addresses = new LinkedHashMap<>();
    private final Map<Spot, InetSocketAddress> doors = new HashMap<>();

    Play(Scenario scenario) {
        this.scenario = scenario;
        scenario.zone().forEach(this::name);
        scenario.files().forEach(file -> web.page(file.getFirst(), file.getLast()));
        scenario.doors().forEach(this::open);
        doors.put(new Spot("192.0.2.53", 53), dns.address());
    }

    /** What the program told, as it stands in its JSON. */
    JsonNode run() {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var terminal = new Terminal(stream(out), stream(err),
                new ByteArrayInputStream((PASSWORD + "\n").getBytes(StandardCharsets.UTF_8)), Map.of(), false,
                Optional.empty(), Language.EN);
        int code = new CommandLineApp(assistant(), PracticeServer::start, new PresetIndex(List.of()),
                Organisation.NONE, terminal).run(command().toArray(String[]::new));
        try {
            return new JsonMapper().readTree(out.toString(StandardCharsets.UTF_8)).at("");
        } catch (JsonProcessingException e) {
            throw new AssertionError(code + ": " + out + err, e);
        }
    }

    /** What the servers heard, to be read by people. */
    String conversation() {
        return String.join("\n", servers.stream().map(ScriptedServer::conversation).toList());
    }

    private List<String> command() {
        var command = new ArrayList<>(List.of("probe", ADDRESS, "--password-stdin", "--json", "--timeout", "40"));
        if (scenario.isTyped()) {
            command.add("--only");
            for (var protocol : Protocol.values()) {
                scenario.doors().stream().filter(door -> door.protocol() == protocol).findFirst()
                        .ifPresent(door -> typed(command, door));
            }
        }
        command.addAll(scenario.options().stream().filter(option -> !List.of("search", "impatient").contains(option))
                .toList());
        return command;
    }

    private void typed(List<String> command, Scenario.Door door) {
        var option = "--" + door.protocol().name().toLowerCase(java.util.Locale.ROOT).replace("pop3", "pop");
        if (!scenario.options().contains(option)) {
            command.addAll(List.of(option, door.host() + ":" + door.port() + "/"
                    + door.security().name().toLowerCase(java.util.Locale.ROOT)));
        }
    }

    private Assistant assistant() {
        var impatient = scenario.options().contains("impatient");
        var limits = impatient
                ? new Limits(LONG, LONG, SHORT, SHORT, SHORT, SHORT)
                : new Limits(LONG, LONG, LONG, LONG, LONG, LONG);
        var trust = TrustAnchors.system().with(List.of(TestCertificates.authority().certificate()));
        var lookout = new LiveLookout(DnsClient.offline(), new Reach(new SystemResolver(), trust, limits),
                Network.real());
        var places = new Places(web.url("/autoconfig/{domain}"), web.url("/well-known/{domain}"),
                web.url("/http/{domain}"), web.url("/ispdb/{domain}"), web.url("/ispdb/{domain}"),
                web.url("/pacc/{domain}"), web.url("/autodiscover/{domain}"), web.url("/autodiscover-host/{domain}"),
                web.url("/autodiscover-http/{domain}"));
        return new LiveAssistant((files, names, prober) -> new Sources(new PresetIndex(List.of()), PublicList.NONE,
                files, names, prober, places).bestFirst(), DnsClient.offline(), new SystemResolver(), trust, limits,
                new AngusEngine(), Diagnostician.of(Catalogue.all()), lookout).in(new LabNetwork(World.EMPTY, doors))
                .asking(dns.direct());
    }

    private void name(String line) {
        dns.zone(line);
        var words = line.split(" +", -1);
        if (words.length > 2 && words[words.length - 2].equals("A")) {
            addresses.put(words[0].replaceAll("\\.$", ""), words[words.length - 1]);
        }
    }

    /** A second door at the same place plays the second connection, and so on. */
    private void open(Scenario.Door door) {
        var address = address(door.host());
        var spot = new Spot(address, door.port());
        if (!doors.containsKey(spot)) {
            var server = server(door);
            servers.add(server);
            doors.put(spot, new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), server.port()));
        }
    }

    private String address(String host) {
        return host.matches("[0-9.]+") ? host : addresses.computeIfAbsent(host, name -> {
            var address = "192.0.2." + (100 + addresses.size());
            dns.zone(name + ". 300 A " + address);
            return address;
        });
    }

    private ScriptedServer server(Scenario.Door first) {
        Deque<Scenario.Door> all = new ArrayDeque<>(scenario.doors().stream()
                .filter(door -> door.host().equals(first.host()) && door.port() == first.port()).toList());
        var context = papers(first).serverContext();
        mailsetup.testkit.ScriptWriter script = s -> {
            var door = all.size() > 1 ? all.removeFirst() : all.getFirst();
            greet(door, s);
            s.converses(() -> new Host(door, context));
        };
        var scripts = Stream.generate(() -> script).limit(all.size()).toArray(mailsetup.testkit.ScriptWriter[]::new);
        return first.security() == Security.TLS ? ScriptedServer.tls(context, scripts) : ScriptedServer.plain(scripts);
    }

    private static void greet(Scenario.Door door, mailsetup.testkit.Script script) {
        for (var line : Host.greeting(door)) {
            switch (line.split(" ", 2)[0]) {
                case "!close" -> script.hangsUp();
                case "!silent" -> script.staysSilent();
                case "!drip" -> script.drips(line.substring(6), Duration.ofSeconds(2));
                case "!pour" -> script.sends(line.substring(6)).pours("A");
                case "!sends" -> script.sends(line.substring(7));
                default -> script.says(line);
            }
        }
    }

    /** Names stand in the word, split by commas; or what is wrong. */
    private static Identity papers(Scenario.Door door) {
        return PAPERS.computeIfAbsent(door.certificate(), word -> {
            try {
                var own = Leaf.forNames("himawari.test", "*.himawari.test", "localhost", "127.0.0.1");
                return switch (word) {
                    case "good" -> TestCertificates.authority().issue(own);
                    case "expired" -> TestCertificates.authority().issue(own.expired());
                    case "self" -> Identity.selfSigned(own);
                    case "unknown" -> CertificateAuthority.create("Nobody Knows").issue(own);
                    default -> TestCertificates.authority().issue(Leaf.forNames(word.split(",", -1)));
                };
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        servers.forEach(ScriptedServer::close);
        web.close();
        dns.close();
    }
}
