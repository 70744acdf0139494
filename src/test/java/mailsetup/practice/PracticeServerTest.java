package mailsetup.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketException;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import mailsetup.core.Protocol;
import mailsetup.core.ServerSettings;
import mailsetup.testkit.LineClient;
import org.junit.jupiter.api.Test;

class PracticeServerTest {
    @Test
    void sixDoorsAreOpenAndCountTheirVisitors() throws IOException, GeneralSecurityException {
        try (var server = new ServerUnderTest(); var visitor = server.tls(Protocol.IMAP)) {
            assertThat(visitor.hear()).startsWith("* OK");
            var practice = server.practice;
            assertThat(practice.tls()).extracting(ServerSettings::protocol).containsExactly(Protocol.values());
            assertThat(Stream.concat(practice.tls().stream(), practice.startTls().stream())
                    .map(each -> each.endpoint().port()).distinct()).hasSize(6);
            assertThat(practice.tls()).extracting(each -> practice.connections(each.endpoint())).containsExactly(1, 0,
                    0);
            assertThat(practice.tls()).allMatch(each -> each.endpoint().host().ascii().equals("localhost"))
                    .allMatch(each -> each.user().equals(practice.address().toString()));
            assertThat(practice.credentialsSeen()).isZero();
        }
    }

    @Test
    void closingLeavesNoThreadAndNoSocket() throws IOException, InterruptedException {
        List<Thread> threads = Collections.synchronizedList(new ArrayList<>());
        var server = PracticeServer.start(task -> {
            var thread = Thread.ofVirtual().unstarted(task);
            threads.add(thread);
            return thread;
        });
        int clear = server.startTls().getFirst().endpoint().port();
        int tls = server.tls().getFirst().endpoint().port();
        try (var talking = LineClient.plain(clear); var silent = LineClient.plain(tls)) {
            talking.hear();
            assertThat(threads).anyMatch(Thread::isAlive);
            server.close();
            assertThat(threads).hasSizeGreaterThan(6);
            for (var thread : threads) {
                assertThat(thread.join(Duration.ofSeconds(5))).isTrue();
            }
            assertThat(talking.hear()).isNull();
            assertThatThrownBy(() -> LineClient.plain(clear)).isInstanceOf(ConnectException.class);
            assertThat(silent).isNotNull();
        }
        server.close();
    }

    @Test
    void aPasswordSaidInClearAtATlsDoorIsNoticed() throws IOException {
        try (var server = PracticeServer.start();
                var client = LineClient.plain(server.tls().getFirst().endpoint().port()).say("a LOGIN me at-risk")) {
            assertThat(client.hear()).isNull();
            assertThat(server.arrivedInClear("at-risk")).isTrue();
        }
    }

    @Test
    void anEndlessLineEndsTheConnection() throws IOException {
        try (var server = PracticeServer.start();
                var client = LineClient.plain(server.startTls().getLast().endpoint().port())) {
            client.hear();
            client.say("x".repeat(8193));
            assertThat(answers(client)).isFalse();
        }
    }

    private static boolean answers(LineClient client) throws IOException {
        try {
            return client.hear() != null;
        } catch (SocketException e) {
            return false;
        }
    }
}
