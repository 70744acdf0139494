package mailsetup.core.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import mailsetup.assistant.Assistant;
import mailsetup.core.Secret;
import mailsetup.core.ServerSettings;
import mailsetup.core.network.Network;
import mailsetup.core.text.Language;
import mailsetup.core.text.Messages;
import mailsetup.diagnosis.Case;
import mailsetup.practice.PracticeServer;
import mailsetup.practice.lab.Lab;
import mailsetup.practice.lab.Workshop;
import mailsetup.probe.Login;
import mailsetup.probe.SelfMail;
import mailsetup.probe.around.ControlHosts;
import mailsetup.testkit.Beside;
import mailsetup.testkit.LabRuns;
import mailsetup.testkit.SecretForms;
import mailsetup.testkit.SideBySide;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What the ledger says, compared with what servers saw: they count for themselves, so a silent gap would show. */
@Beside
class LedgerTest {
    /** Among them every way out: refused, dropped and open doors, name servers, control hosts, a page, no login at all. */
    private static final List<String> PLAYED = List.of("expired", "login-refused", "starttls-missing", "port-slip",
            "host-unknown", "port-blocked", "captive-portal", "self-signed", "resolver-dead", "user-name-form");

    /** A busy machine takes its time for an open door, too. */
    private static final Duration OPENS = Duration.ofSeconds(1);

    private static final SideBySide RUNS = new SideBySide(5);

    @Test
    void aTestAndAMailToOneselfAreWrittenAsTheServerSawThem() throws IOException {
        try (var server = PracticeServer.start()) {
            var assistant = LabRuns.assistant(server);
            test(assistant, server, Stream.concat(server.tls().stream(), server.startTls().stream()).toList());
            selfTest(assistant, server);
            var entries = assistant.ledger().entries();
            for (var door : Stream.concat(server.tls().stream(), server.startTls().stream()).toList()) {
                assertThat(entries.stream().filter(entry -> entry.to().port() == door.endpoint().port()))
                        .as(door.toString()).hasSize(server.connections(door.endpoint()))
                        .allMatch(entry -> entry.to().host().equals("localhost") && entry.to().here());
            }
            assertThat(entries.stream().filter(LedgerEntry::hasPassword)).hasSize(server.credentialsSeen())
                    .allMatch(entry -> entry.told().contains(new Disclosure.Password(ChannelSecurity.VERIFIED)))
                    .allMatch(entry -> entry.told().contains(Disclosure.Plain.USER_NAME));
            assertThat(on(entries, Purpose.SELF_TEST, Disclosure.Plain.TEST_MAIL)).hasSize(1);
            assertThat(on(entries, Purpose.TEST, Disclosure.Plain.TEST_MAIL)).isEmpty();
            assertThat(on(entries, Purpose.TEST, Disclosure.Plain.ADDRESS)).as("the two ways to send").hasSize(2)
                    .allMatch(entry -> entry.told().contains(Disclosure.Plain.OWN_IP_ADDRESS));
            SecretForms.assertAbsent(everything(assistant.ledger()), server.password());
        }
    }

    @TestFactory
    Stream<DynamicTest> aRunOfTheLabIsWrittenAsItsServersSawIt() {
        var workshop = LabRuns.workshop();
        PLAYED.forEach(fault -> RUNS.and(fault, () -> played(fault, workshop)));
        return RUNS.tests();
    }

    @AfterAll
    static void end() {
        RUNS.close();
    }

    private static void played(String fault, Workshop workshop) throws IOException {
        try (var server = PracticeServer.start(Lab.find(fault).orElseThrow(), workshop)) {
            var assistant = LabRuns.assistant(server);
            var reports = test(assistant, server, server.asked());
            assistant.examine(Case.of(server.address(), reports), Optional.of(ControlHosts.standard()), LabRuns.RUN);
            int connections = server.connections();
            var entries = assistant.ledger().entries();
            assertThat(entries).allMatch(entry -> entry.to().here());
            assertThat(entries.stream().filter(entry -> entry.transport() instanceof Transport.NameQuestion))
                    .hasSize(server.questions());
            assertThat(entries.stream().filter(LedgerTest::isConnection).map(LedgerEntry::to)
                    .filter(leadsSomewhere(server.network()))).hasSize(connections);
            assertThat(entries.stream().filter(LedgerEntry::hasPassword)).hasSize(server.credentialsSeen());
            assertThat(entries.stream().filter(entry -> entry.purpose() != Purpose.TEST))
                    .noneMatch(entry -> entry.told().contains(Disclosure.Plain.USER_NAME));
            SecretForms.assertAbsent(everything(assistant.ledger()), server.password());
        }
    }

    private static List<mailsetup.probe.ProbeReport> test(Assistant assistant, PracticeServer server,
            List<ServerSettings> servers) {
        try (var secret = new Secret(server.password().toCharArray());
                var run = assistant.probe(servers, Optional.of(Login.careful(server.address(), secret)), LabRuns.RUN,
                        _ -> {})) {
            return run.await();
        }
    }

    private static void selfTest(Assistant assistant, PracticeServer server) {
        try (var secret = new Secret(server.password().toCharArray())) {
            assertThat(assistant.selfTest(server.tls(), Login.careful(server.address(), secret),
                    SelfMail.to(server.address(), "test", "test"), LabRuns.RUN).sent()).isPresent();
        }
    }

    private static Stream<LedgerEntry> on(List<LedgerEntry> entries, Purpose purpose, Disclosure thing) {
        return entries.stream().filter(entry -> entry.purpose() == purpose && entry.told().contains(thing));
    }

    private static boolean isConnection(LedgerEntry entry) {
        return !(entry.transport() instanceof Transport.NameQuestion
                || entry.transport() instanceof Transport.SystemLookUp);
    }

    /** Each tried once more: a door that refuses or drops could not count its visitors. */
    private static Predicate<Receiver> leadsSomewhere(Network network) {
        var known = new HashMap<Receiver, Boolean>();
        return to -> known.computeIfAbsent(to, _ -> {
            try (var socket = new Socket()) {
                network.connect(socket, new InetSocketAddress(InetAddress.ofLiteral(to.address()), to.port()), OPENS);
                return true;
            } catch (IOException _) {
                return false;
            }
        });
    }

    private static String everything(Ledger ledger) {
        return ledger.entries() + LedgerTexts.copy(ledger, Messages.in(Language.EN))
                + LedgerTexts.copy(ledger, Messages.in(Language.JA));
    }
}
