package mailsetup.assistant;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import mailsetup.Wiring;
import mailsetup.core.Protocol;
import mailsetup.core.Secret;
import mailsetup.core.ServerSettings;
import mailsetup.practice.PracticeServer;
import mailsetup.probe.Finding;
import mailsetup.probe.ImapFacts;
import mailsetup.probe.Login;
import mailsetup.probe.SelfMail;
import mailsetup.probe.SelfTestResult;
import mailsetup.probe.SelfTestResult.Removal;
import mailsetup.probe.SelfTestResult.Sighting;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The mail to oneself on the practice server. */
class SelfTestOnPracticeTest {
    private static final Duration LIMIT = Duration.ofSeconds(20);

    @AutoClose
    private static PracticeServer server;

    @BeforeAll
    static void start() throws IOException {
        server = PracticeServer.start();
    }

    @Test
    void itIsSentSeenBothWaysAndRemoved() {
        var before = mailbox();
        var result = selfTest(server.tls(), LIMIT);

        assertThat(result.sent()).isPresent();
        assertThat(result.sightings()).extracting(Sighting::protocol).containsExactly(Protocol.IMAP, Protocol.POP3);
        assertThat(result.sightings()).allMatch(Sighting.Arrived.class::isInstance);
        assertThat(result.removal()).isEqualTo(Removal.REMOVED);
        assertThat(result.loginsSent()).isEqualTo(3);
        assertThat(mailbox().messages()).isEqualTo(before.messages());
        assertThat(mailbox().bytes()).isEqualTo(before.bytes());
    }

    @Test
    void withoutImapItIsSeenByPopAndStaysWhereItIs() throws IOException {
        try (var own = PracticeServer.start()) {
            var servers = own.tls().stream().filter(each -> each.protocol() != Protocol.IMAP).toList();
            var result = selfTest(own, servers, LIMIT);

            assertThat(result.sightings().getFirst()).isEqualTo(new Sighting.NotWatched(Protocol.IMAP));
            assertThat(result.sightings().getLast()).isInstanceOf(Sighting.Arrived.class);
            assertThat(result.removal()).isEqualTo(Removal.NOT_SEEN);
        }
    }

    @Test
    void withoutAServerForSendingNothingIsSent() {
        var receiving = server.tls().stream().filter(each -> each.protocol().receives()).toList();
        var result = selfTest(receiving, LIMIT);

        assertThat(result).isEqualTo(SelfTestResult.nothingSent(0));
    }

    @Test
    void anInterruptEndsItAtOnce() throws InterruptedException, IOException {
        try (var own = PracticeServer.start()) {
            var onlyImapWaits = own.tls().stream().filter(each -> each.protocol() != Protocol.POP3).toList();
            var thread = Thread.ofVirtual().start(() -> {
                Thread.currentThread().interrupt();
                selfTest(own, onlyImapWaits, Duration.ofMinutes(5));
            });
            thread.join(Duration.ofSeconds(20));

            assertThat(thread.isAlive()).isFalse();
        }
    }

    private static SelfTestResult selfTest(List<ServerSettings> servers, Duration limit) {
        return selfTest(server, servers, limit);
    }

    private static SelfTestResult selfTest(PracticeServer at, List<ServerSettings> servers, Duration limit) {
        try (var secret = new Secret(at.password().toCharArray())) {
            return Wiring.assistant().trusting(List.of(at.authority())).selfTest(servers,
                    Login.careful(at.address(), secret), SelfMail.to(at.address(), "練習", "A test."), limit);
        }
    }

    private static ImapFacts mailbox() {
        try (var secret = new Secret(server.password().toCharArray());
                var run = Wiring.assistant().trusting(List.of(server.authority())).probe(server.tls(),
                        Optional.of(Login.careful(server.address(), secret)), LIMIT, event -> {})) {
            return run.await().getFirst().found(Finding.ImapMailbox.class).orElseThrow().facts();
        }
    }
}
