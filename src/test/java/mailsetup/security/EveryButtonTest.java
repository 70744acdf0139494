package mailsetup.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mailsetup.core.Candidate;
import mailsetup.core.Endpoint;
import mailsetup.core.Hostname;
import mailsetup.core.Protocol;
import mailsetup.core.Provenance;
import mailsetup.core.Security;
import mailsetup.core.ServerSettings;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.Fault;
import mailsetup.diagnosis.faults.Catalogue;
import mailsetup.practice.certificate.Identity;
import mailsetup.practice.lab.Lab;
import mailsetup.probe.ProbeReport;
import mailsetup.testkit.Beside;
import mailsetup.testkit.FakeAssistant;
import mailsetup.testkit.Reports;
import mailsetup.testkit.ScriptedServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every button that the program offers, clicked in front of somebody who holds the name system and a good certificate
 * for names of his own: whatever he gets, it is no password before a question has named his host in ASCII.
 */
@Beside
class EveryButtonTest {
    private static final int AT_ONCE = 4;
    private static final List<Attacker> ATTACKERS = List.of(new Attacker("imap.himawari-mail.example", ""),
            new Attacker("imap.himawari-mail.example", "himawari.test. 300 MX 10 mx.himawari-mail.example."),
            new Attacker("mail.evil.example", ""),
            new Attacker("mail.evil.example", "himawari.test. 300 MX 10 mx.evil.example."));

    private static final List<String> HOSTS = List.of("imap.thief.example", "imap.xn--hmawari-t2a.test",
            "imap.himawari.test.thief.example", "xn--imap1-514d.thief.example", "192.0.2.66");

    /** Who answers everywhere: what his certificate is for, and a record that names him. */
    private record Attacker(String owned, String record) {}

    /** What came of one sitting. */
    private record Clicked(int cards, int buttons, List<String> asked, int bytes) {}

    static List<Fault> faults() {
        return Catalogue.all().stream().map(check -> check.fault()).toList();
    }

    /** Whatever a rule proposes, and wherever it leads: the last line of defence. */
    @ParameterizedTest
    @MethodSource("faults")
    void noRepairOfAnyFaultLeadsThePasswordToAnotherOwner(Fault fault) {
        clicked(fault, List.of(Protocol.values()).get(fault.number() % 3),
                new Hostname(HOSTS.get(fault.number() % HOSTS.size())));
    }

    private static void clicked(Fault fault, Protocol protocol, Hostname host) {
        var own = Endpoint.standard(protocol, Hostname.of(protocol.name().toLowerCase(Locale.ROOT)
                .replace("pop3", "pop") + ".himawari.test"),
                protocol == Protocol.SMTP ? Security.STARTTLS : Security.TLS);
        var failed = new ServerSettings(own, Person.ADDRESS.toString());
        var good = Reports.imap().withoutLogin().report();
        var proof = new ProbeReport(new ServerSettings(Endpoint.standard(protocol, host, Security.TLS),
                Person.ADDRESS.toString()), good.steps(), List.of(), 0, good.took());
        var card = fault.on(failed, fault.about().toArray()).likely().mendedBy(proof);
        var assistant = FakeAssistant.telling(Reports.allWork()).naming(card);
        try (var window = new Window(assistant)) {
            window.type().next().click(card);
            assertThat(assistant.probed).as(fault.id()).noneMatch(each -> each.endpoint().host().equals(host));
            assertThat(window.asked()).as(fault.id()).containsExactly(host.ascii());
            assertThat(window.said()).contains(host.ascii());
            window.next();
            assertThat(assistant.probed).noneMatch(each -> each.endpoint().host().equals(host));
            window.yes().next();
            assertThat(assistant.probed).as("after the yes").anyMatch(each -> each.endpoint().host().equals(host));
        }
    }

    /** What people enter in the runs of the lab, with everything that is offered then. */
    @Test
    void whereEveryNameLeadsToHimNoButtonSendsHimThePassword() throws Exception {
        var runs = new ArrayList<Future<Clicked>>();
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            entered().forEach(servers -> ATTACKERS.forEach(
                    attacker -> runs.add(threads.submit(() -> new Sitting(servers, attacker).clicked()))));
        }
        var all = new ArrayList<Clicked>();
        for (var run : runs) {
            all.add(result(run));
        }
        assertThat(all).hasSizeGreaterThan(4 * ATTACKERS.size()).allMatch(clicked -> clicked.bytes == 0);
        assertThat(all).as("there were buttons").anyMatch(clicked -> clicked.buttons > 0);
        assertThat(all).as("that led to him, with a question")
                .anyMatch(clicked -> clicked.asked.contains("mail.evil.example"));
        assertThat(all).as("never to a look-alike")
                .noneMatch(clicked -> clicked.asked.toString().contains("himawari-mail"));
    }

    private static Clicked result(Future<Clicked> run) throws InterruptedException {
        try {
            return run.get();
        } catch (ExecutionException e) {
            throw new AssertionError(e);
        }
    }

    /** The settings of all runs of the lab, each once, for the domain of the person. */
    private static Set<List<ServerSettings>> entered() {
        return Lab.all().stream().map(fault -> fault.scene().asked().entrySet().stream()
                .map(asked -> server(asked.getKey(), asked.getValue().endpoint())).toList())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static ServerSettings server(Protocol protocol, Endpoint asked) {
        var host = asked.host().ascii().replace("practice.example", "himawari.test").replace("example.jp",
                "himawari.test");
        return new ServerSettings(new Endpoint(protocol, new Hostname(host), asked.port(), asked.security()),
                Person.ADDRESS.toString());
    }

    /** One person with these settings before that attacker, anew for each card. */
    private record Sitting(List<ServerSettings> servers, Attacker attacker) {
        Clicked clicked() {
            var first = sit(0);
            var all = new ArrayList<>(List.of(first));
            for (int card = 1; card < first.cards; card++) {
                all.add(sit(card));
            }
            return new Clicked(first.cards, all.stream().mapToInt(Clicked::buttons).sum(),
                    all.stream().flatMap(each -> each.asked.stream()).toList(),
                    all.stream().mapToInt(Clicked::bytes).sum());
        }

        private Clicked sit(int card) {
            var identity = Papers.forNames(attacker.owned);
            var listening = new ArrayList<ScriptedServer>();
            try (var theatre = new Theatre()) {
                names().forEach(name -> theatre.names(name, Theatre.AWAY));
                Optional.of(attacker.record).filter(record -> !record.isEmpty()).ifPresent(theatre.dns::zone);
                Stream.of(Protocol.values()).forEach(protocol -> listen(theatre, protocol, identity, listening));
                try (var window = new Window(theatre.assistant())) {
                    return click(window, card, listening);
                }
            } finally {
                listening.forEach(ScriptedServer::close);
            }
        }

        private Clicked click(Window window, int card, List<ScriptedServer> listening) {
            window.model.servers().bring(
                    servers.stream().map(each -> new Candidate(each, Provenance.TYPED)).toList(), Person.ADDRESS);
            window.type().next();
            List<Diagnosis> cards = window.cards();
            int buttons = 0;
            if (card < cards.size() && !cards.get(card).changes().isEmpty()) {
                buttons++;
                window.click(cards.get(card));
            }
            window.cards().forEach(window::click);
            var heard = listening.stream().map(Credentials::heard).collect(Collectors.joining("\n"));
            return new Clicked(cards.size(), buttons, window.asked(), Person.cell(heard, "").bytes());
        }

        private Stream<String> names() {
            var typed = servers.stream().map(each -> each.endpoint().host()).filter(host -> !host.isAddress())
                    .map(Hostname::ascii);
            return Stream.of(typed, Stream.of("himawari.test", "imap.himawari.test", "pop.himawari.test",
                    "smtp.himawari.test", "mail.himawari.test", attacker.owned)).flatMap(each -> each).distinct();
        }

        /** At the usual doors of every address, and at those that were entered. */
        private void listen(Theatre theatre, Protocol protocol, Identity identity, List<ScriptedServer> listening) {
            var tls = Servers.tls(identity, protocol);
            var clear = Servers.clear(Servers.upgrading(identity, protocol));
            listening.addAll(List.of(tls, clear));
            var addresses = Stream.concat(Stream.of(Theatre.AWAY), servers.stream().map(each -> each.endpoint().host())
                    .filter(Hostname::isAddress).map(Hostname::ascii)).distinct().toList();
            for (var address : addresses) {
                servers.stream().map(ServerSettings::endpoint).filter(door -> door.protocol() == protocol)
                        .forEach(door -> theatre.at(address, door.port(),
                                door.security() == Security.TLS ? tls : clear));
                theatre.at(address, protocol.port(Security.TLS), tls).at(address, protocol.port(Security.STARTTLS),
                        clear);
            }
        }
    }
}
