package mailsetup.probe.net;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NoRouteToHostException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import mailsetup.core.Endpoint;
import mailsetup.core.Hostname;
import mailsetup.core.Protocol;
import mailsetup.core.Security;
import mailsetup.core.ServerSettings;
import mailsetup.core.network.Network;
import mailsetup.probe.Failure;
import mailsetup.testkit.Probing;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The system says why a connection failed in its own language; only the kind of the exception counts. */
class SystemWordsTest {
    // okapi#929 (de), MemOS#2218 (cs), fitnesse#1217 (de), cpython#102943 (zh), and Japanese and English systems
    @ParameterizedTest
    @ValueSource(strings = {"Verbindungsaufbau abgelehnt", "cílový počítač je aktivně odmítl", "接続を拒否されました",
            "由于目标计算机积极拒绝，无法连接。", "Connection refused", "No route to host", "Connect timed out", ""})
    void aRefusalIsOneInEveryLanguage(String words) {
        assertThat(failure(new ConnectException(words))).isInstanceOf(Failure.ConnectionRefused.class);
        assertThat(failure(new NoRouteToHostException(words))).isInstanceOf(Failure.Unreachable.class);
        assertThat(failure(new SocketTimeoutException(words))).isInstanceOf(Failure.TimedOut.class);
    }

    private static Failure failure(IOException thrown) {
        var server = new ServerSettings(Endpoint.standard(Protocol.IMAP, Hostname.of("imap.example.jp"), Security.TLS),
                "hanako");
        try (var run = Probing.assistant().in(new Refusing(thrown)).probe(List.of(server), Optional.empty(),
                Duration.ofSeconds(10), _ -> {})) {
            return run.await().getFirst().failed().orElseThrow().failure();
        }
    }

    private record Refusing(IOException thrown) implements Network {
        @Override
        public List<InetAddress> lookUp(Hostname host) {
            return List.of(InetAddress.ofLiteral("192.0.2.1"));
        }

        @Override
        public void connect(Socket socket, InetSocketAddress to, Duration limit) throws IOException {
            throw thrown;
        }
    }
}
