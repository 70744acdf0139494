package mailsetup.assistant;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import mailsetup.core.EmailAddress;
import mailsetup.core.Origin;
import mailsetup.core.Protocol;
import mailsetup.core.Secret;
import mailsetup.core.Security;
import mailsetup.core.ServerSettings;
import mailsetup.diagnosis.Diagnostician;
import mailsetup.discovery.Consent;
import mailsetup.discovery.Discovered;
import mailsetup.discovery.Found;
import mailsetup.discovery.Proof;
import mailsetup.discovery.Question;
import mailsetup.discovery.presets.PresetBook;
import mailsetup.discovery.presets.PresetIndex;
import mailsetup.discovery.presets.file.PublicList;
import mailsetup.discovery.source.Places;
import mailsetup.discovery.source.Sources;
import mailsetup.practice.PracticeServer;
import mailsetup.practice.certificate.Leaf;
import mailsetup.practice.lab.LabNetwork;
import mailsetup.practice.lab.Spot;
import mailsetup.practice.lab.World;
import mailsetup.probe.Deadline;
import mailsetup.probe.Login;
import mailsetup.probe.ProbeReport;
import mailsetup.probe.angus.AngusEngine;
import mailsetup.probe.dns.DnsClient;
import mailsetup.probe.net.Limits;
import mailsetup.probe.net.SystemResolver;
import mailsetup.probe.net.TrustAnchors;
import mailsetup.testkit.CountingNetwork;
import mailsetup.testkit.PublishedServers;
import mailsetup.testkit.ScriptedDns;
import mailsetup.testkit.ScriptedServer;
import mailsetup.testkit.TestCertificates;
import mailsetup.testkit.WebServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Strangers' servers are not annoyed: what a search and the test after it open and ask, counted. */
class PolitenessTest {
    private static final String HOME = "192.0.2.10";
    private static final Duration LONG = Duration.ofSeconds(30);
    private static final String DOMAIN = "practice.example";
    private static final EmailAddress HANAKO = EmailAddress.of("hanako@" + DOMAIN);
    private static final PublishedServers SERVERS = PublishedServers.of(DOMAIN);

    private final ScriptedDns dns = new ScriptedDns();
    private final WebServer https = WebServer.https();
    private final WebServer http = WebServer.http();
    private final List<String> questions = new CopyOnWriteArrayList<>();
    private final Map<Spot, InetSocketAddress> doors = new HashMap<>();
    private PresetBook presets = new PresetIndex(List.of());

    @AfterEach
    void leave() {
        https.close();
        http.close();
        dns.close();
    }

    /** What leads to settings, by where they are found. */
    private void play(Origin way) {
        switch (way) {
            case PRESET -> presets = SERVERS.preset(DOMAIN);
            case AUTOCONFIG -> https.page("/autoconfig/practice.example", SERVERS.autoconfig());
            case SRV -> dns.zone(SERVERS.records(DOMAIN));
            case MX -> {
                dns.zone("practice.example. 300 MX 10 mx1.himawari.test.");
                https.page("/autoconfig/himawari.test", SERVERS.autoconfig());
            }
            default -> assertThat(way).isEqualTo(Origin.GUESS);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PRESET", "AUTOCONFIG", "SRV", "MX", "GUESS"})
    void aJourneyOpensNoConnectionAndAsksNoNameTwice(Origin way) throws IOException {
        play(way);
        try (var server = PracticeServer.start(); var lab = home(server)) {
            var network = new CountingNetwork(lab);
            var assistant = assistant(network, TrustAnchors.system().with(List.of(server.authority(),
                    TestCertificates.authority().certificate())));
            var found = search(assistant);
            assertThat(found.best()).hasSize(3).allSatisfy(best -> {
                assertThat(best.from().origin()).isEqualTo(way);
                assertThat(best.proof()).isEqualTo(Proof.ANSWERS);
            });
            assertThat(network.tries()).as("of the search").containsExactlyInAnyOrder(HOME + ":993", HOME + ":995",
                    HOME + ":465");
            test(assistant, server, found.best().stream().map(Found::settings).toList());
            assertThat(network.tries()).as("of search and test").hasSize(6);
            assertThat(network.mostAtATime()).isLessThanOrEqualTo(3);
            assertThat(questions).doesNotHaveDuplicates();
            System.out.println("Politeness: " + way + ": 3 connections in the search, 3 in the test, "
                    + network.mostAtATime() + " at a time, " + questions.size() + " questions to name servers, "
                    + https.asked().size() + " + " + http.asked().size() + " to web servers");
        }
    }

    /** Every name leads to one server, whose certificate names one of them, and to which nothing was published. */
    @Test
    void oneHandshakeTellsWhichOfManyNamesIsTheRightOne() throws IOException {
        var identity = TestCertificates.authority().issue(Leaf.forNames("mail.practice.example"));
        try (var imap = ScriptedServer.tls(identity.serverContext(), script -> script.says("* OK ready"));
                var lab = home(Map.of(993, imap))) {
            var network = new CountingNetwork(lab);
            var best = search(assistant(network, believing())).best(Protocol.IMAP).orElseThrow();
            assertThat(best.settings().endpoint().host().ascii()).isEqualTo("mail.practice.example");
            assertThat(best.proof()).isEqualTo(Proof.ANSWERS);
            assertThat(imap.connections()).isEqualTo(1);
            assertThat(network.tries()).doesNotHaveDuplicates().hasSizeLessThanOrEqualTo(12);
        }
    }

    @Test
    void noMoreThanTwelveDoorsAreTriedHoweverManyAddressesThereAre() throws IOException {
        try (var lab = scattered()) {
            var network = new CountingNetwork(lab);
            search(assistant(network, believing()));
            assertThat(network.tries()).doesNotHaveDuplicates().hasSizeLessThanOrEqualTo(12);
            assertThat(network.mostAtATime()).isLessThanOrEqualTo(4);
        }
    }

    @Test
    void aServerWithoutRoomIsNotCalledSilent() throws IOException {
        https.page("/autoconfig/practice.example",
                SERVERS.autoconfig().replace("465", "587").replaceAll("(?s)587(.*)SSL",
                        "587$1STARTTLS"));
        var identity = TestCertificates.authority().issue(Leaf.forNames("imap.practice.example"));
        try (var imap = ScriptedServer.tls(identity.serverContext(),
                script -> script.says("* BYE Too many connections from your address"));
                var smtp = ScriptedServer.plain(script -> script.says("421 4.7.0 Too many connections"));
                var lab = home(Map.of(993, imap, 587, smtp))) {
            var found = search(assistant(new CountingNetwork(lab), believing()));
            assertThat(found.best(Protocol.IMAP).orElseThrow().proof()).isEqualTo(Proof.ANSWERS);
            assertThat(found.best(Protocol.SMTP).orElseThrow().proof()).isEqualTo(Proof.UNTESTED);
            assertThat(found.best(Protocol.POP3).orElseThrow().proof()).isEqualTo(Proof.SILENT);
        }
    }

    private Discovered search(Assistant assistant) {
        return assistant.discover(new Question(HANAKO, Consent.standard(), Deadline.in(LONG)), _ -> {});
    }

    private static void test(Assistant assistant, PracticeServer server, List<ServerSettings> settings) {
        try (var secret = new Secret(server.password().toCharArray());
                var run = assistant.probe(settings, Optional.of(Login.careful(HANAKO, secret)), LONG, _ -> {})) {
            assertThat(run.await()).allMatch(ProbeReport::works);
        }
    }

    private Assistant assistant(CountingNetwork network, TrustAnchors trust) {
        var places = new Places(https.url("/autoconfig/{domain}"), https.url("/well-known/{domain}"),
                http.url("/autoconfig/{domain}"), https.url("/ispdb/{domain}"), https.url("/ispdb-mirror/{domain}"),
                https.url("/pacc/{domain}"), https.url("/autodiscover/{domain}"),
                https.url("/autodiscover-host/{domain}"), http.url("/autodiscover/{domain}"));
        var patient = new Limits(LONG, LONG, LONG, LONG, LONG, LONG);
        return new LiveAssistant(
                (web, names, prober) -> new Sources(presets, PublicList.NONE, web, names, prober, places)
                        .bestFirst(),
                DnsClient.offline(), new SystemResolver(), trust, patient, new AngusEngine(),
                Diagnostician.of(List.of())).in(network).asking(counted());
    }

    private DnsClient counted() {
        var direct = dns.direct();
        return (name, type, deadline) -> {
            questions.add(name + " " + type);
            return direct.ask(name, type, deadline);
        };
    }

    private LabNetwork home(PracticeServer server) {
        Stream.of(Protocol.values()).forEach(protocol -> Stream.of(Security.TLS, Security.STARTTLS)
                .forEach(mode -> door(HOME, protocol.port(mode), server.settings(protocol, mode).endpoint().port())));
        return everyNameAt(HOME);
    }

    private LabNetwork home(Map<Integer, ScriptedServer> servers) {
        servers.forEach((port, server) -> door(HOME, port, server.port()));
        return everyNameAt(HOME);
    }

    private LabNetwork everyNameAt(String address) {
        Stream.of("", "imap.", "pop.", "smtp.", "mail.", "pop3.", "imap4.", "smtps.", "in.", "out.")
                .forEach(label -> dns.zone(label + HANAKO.domain() + ". 300 A " + address));
        return new LabNetwork(World.EMPTY, doors);
    }

    /** Each name leads somewhere else, and nobody is there. */
    private LabNetwork scattered() {
        int number = 20;
        for (var label : List.of("", "imap.", "pop.", "smtp.", "mail.", "pop3.", "imap4.", "smtps.", "in.", "out.")) {
            dns.zone(label + HANAKO.domain() + ". 300 A 192.0.2." + number++);
        }
        return new LabNetwork(World.EMPTY, doors);
    }

    private void door(String address, int port, int real) {
        doors.put(new Spot(address, port), new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), real));
    }

    private static TrustAnchors believing() {
        return TrustAnchors.system().with(List.of(TestCertificates.authority().certificate()));
    }
}
