package mailsetup.probe;

import static mailsetup.core.Protocol.IMAP;
import static mailsetup.core.Protocol.POP3;
import static mailsetup.core.Protocol.SMTP;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import mailsetup.core.Protocol;
import mailsetup.core.Security;
import mailsetup.practice.certificate.Identity;
import mailsetup.testkit.Probing;
import mailsetup.testkit.ScriptWriter;
import mailsetup.testkit.ScriptedServer;
import mailsetup.testkit.TestCertificates;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every flaw, at the start and after STARTTLS, on every protocol: named in full, and nothing said afterwards. */
class CertificateProbeTest {
    static Stream<Arguments> flawed() {
        return Stream.of(Arguments.of(TestCertificates.expired(), List.of(Flaw.Expired.class)),
                Arguments.of(TestCertificates.notYetValid(), List.of(Flaw.NotYetValid.class)),
                Arguments.of(TestCertificates.wrongName(), List.of(Flaw.WrongName.class)),
                Arguments.of(TestCertificates.selfSigned(), List.of(Flaw.SelfSigned.class)));
    }

    @ParameterizedTest
    @MethodSource("flawed")
    void aFlawIsNamedAndNothingIsSaid(Identity identity, List<Class<? extends Flaw>> flaws) {
        for (var protocol : Protocol.values()) {
            assertRefused(protocol, Security.TLS, identity, flaws, s -> s.tlsFromStart(identity.serverContext()));
            assertRefused(protocol, Security.STARTTLS, identity, flaws,
                    s -> opening(protocol).write(s));
        }
    }

    private static ScriptWriter opening(Protocol protocol) {
        return switch (protocol) {
            case IMAP ->
                s -> s.says("* OK [CAPABILITY IMAP4rev1 STARTTLS] ready").hears("S1 STARTTLS").says("S1 OK go");
            case POP3 -> s -> s.says("+OK").hears("CAPA").says("+OK", "STLS", ".").hears("STLS").says("+OK go");
            case SMTP -> s -> s.says("220 hi").hears("EHLO").says("250-hi", "250 STARTTLS").hears("STARTTLS")
                    .says("220 go");
        };
    }

    private static void assertRefused(Protocol protocol, Security security, Identity identity,
            List<Class<? extends Flaw>> flaws, ScriptWriter script) {
        ScriptWriter whole = security == Security.TLS ? script : s -> {
            script.write(s);
            s.startsTls(identity.serverContext());
        };
        try (var server = ScriptedServer.plain(whole)) {
            var report = Probing.probe(server, protocol, security);
            var failure = report.failedWith(Failure.BadCertificate.class).orElseThrow();
            assertThat(report.failed().orElseThrow().stage())
                    .isEqualTo(security == Security.TLS ? Stage.SECURE : Stage.UPGRADE);
            assertThat(failure.flaws()).<Class<?>>extracting(Flaw::getClass).isEqualTo(flaws);
            assertThat(failure.tls().chain()).isNotEmpty();
            assertThat(report.loginsSent()).isZero();
            assertThat(server.heard()).noneMatch(line -> line.matches(".*(?i)(LOGIN|AUTH|PASS|USER).*"));
        }
    }
}
