package mailsetup.probe;

import static mailsetup.core.Protocol.IMAP;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.SSLSocket;
import mailsetup.core.Security;
import mailsetup.core.ServerSettings;
import mailsetup.practice.wire.Conversation;
import mailsetup.practice.wire.Door;
import mailsetup.practice.wire.LoginRecord;
import mailsetup.practice.wire.OpenDoor;
import mailsetup.practice.wire.Reaction;
import mailsetup.testkit.Probing;
import mailsetup.testkit.TestCertificates;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A server that wants a certificate of its visitor: under TLS 1.3 the handshake is over before it complains. */
class ClientCertificateProbeTest {
    @ParameterizedTest
    @CsvSource({"TLSv1.2, SECURE", "TLSv1.3, GREET"})
    void theReasonIsKeptUnderEitherVersion(String version, Stage stage) throws IOException {
        try (var open = OpenDoor.open(demanding(version), new LoginRecord(), Thread.ofVirtual().factory())) {
            var settings = new ServerSettings(open.endpoint(), "hanako");
            try (var run = Probing.assistant().probe(List.of(settings), Optional.of(Probing.login()),
                    Probing.RUN, _ -> {})) {
                var report = run.await().getFirst();
                assertThat(report.failedWith(Failure.TlsFailed.class)).isPresent();
                assertThat(report.failed()).map(Step.Failed::stage).contains(stage);
                assertThat(report.loginsSent()).isZero();
            }
        }
    }

    private static Door demanding(String version) {
        var context = TestCertificates.good().serverContext();
        return new Door(IMAP, Security.TLS, (socket, begun) -> {
            var tls = (SSLSocket) context.getSocketFactory().createSocket(socket, begun, true);
            tls.setEnabledProtocols(new String[]{version});
            tls.setNeedClientAuth(true);
            return tls;
        }, Silent::new);
    }

    private static final class Silent implements Conversation {
        @Override
        public void secured() {
            // Nobody gets so far.
        }

        @Override
        public Reaction greeting() {
            return Reaction.says("* OK ready");
        }

        @Override
        public Reaction hear(String line) {
            return Reaction.silence();
        }
    }
}
