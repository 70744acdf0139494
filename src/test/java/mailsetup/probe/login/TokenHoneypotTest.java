package mailsetup.probe.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import mailsetup.core.Protocol;
import mailsetup.core.Secret;
import mailsetup.core.Security;
import mailsetup.probe.Login;
import mailsetup.probe.TokenFacts;
import mailsetup.testkit.Beside;
import mailsetup.testkit.Probing;
import mailsetup.testkit.ScriptWriter;
import mailsetup.testkit.ScriptedServer;
import mailsetup.testkit.SecretForms;
import mailsetup.testkit.TestCertificates;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Servers that would like a token and may not have it: not one octet of it arrives. */
@Beside
class TokenHoneypotTest {
    private static final String TOKEN = "ya29.Honig-Token~7";
    private static final ScriptWriter IMAP = s -> s.says("* OK [CAPABILITY IMAP4rev1 STARTTLS AUTH=XOAUTH2] hi")
            .answers(line -> Optional.of(List.of(line.contains("XOAUTH2") ? "+ " : "$tag OK")));
    private static final ScriptWriter POP = s -> s.says("+OK").answers(line -> Optional.of(line.equals("CAPA")
            ? List.of("+OK", "STLS", "SASL XOAUTH2", ".")
            : List.of(line.contains("XOAUTH2") ? "+ " : "+OK")));
    private static final ScriptWriter SMTP = s -> s.says("220 hi").answers(line -> Optional
            .of(line.startsWith("EHLO")
                    ? List.of("250-hi", "250-STARTTLS", "250 AUTH XOAUTH2")
                    : List.of(line.contains("XOAUTH2") ? "334 " : "220 ok")));

    @ParameterizedTest
    @EnumSource(Protocol.class)
    void oneThatCannotProveItsNameGetsNothing(Protocol protocol) {
        for (var identity : List.of(TestCertificates.selfSigned(), TestCertificates.expired())) {
            try (var server = ScriptedServer.tls(identity.serverContext(), script(protocol), script(protocol))) {
                probe(server, protocol, Security.TLS);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Protocol.class)
    void oneWithoutEncryptionGetsNothing(Protocol protocol) {
        try (var server = ScriptedServer.plain(script(protocol), script(protocol))) {
            probe(server, protocol, Security.PLAIN);
        }
    }

    @ParameterizedTest
    @EnumSource(Protocol.class)
    void oneThatPromisesEncryptionAndGoesOnWithoutGetsNothing(Protocol protocol) {
        try (var server = ScriptedServer.plain(script(protocol), script(protocol))) {
            probe(server, protocol, Security.STARTTLS);
        }
    }

    private static void probe(ScriptedServer server, Protocol protocol, Security security) {
        try (var token = Secret.of(TOKEN)) {
            var login = Login.bearer(Probing.ADDRESS, token, TokenFacts.UNKNOWN);
            var report = Probing.probe(server.endpoint(protocol, security), login, Duration.ofSeconds(3));
            assertThat(report.works()).isFalse();
            assertThat(report.loginsSent()).isZero();
        }
        assertThat(server.received()).doesNotContain("XOAUTH2 ", "Bearer");
        SecretForms.assertAbsent("heard: " + server.received() + server.receivedInClear(), TOKEN);
    }

    private static ScriptWriter script(Protocol protocol) {
        return switch (protocol) {
            case IMAP -> IMAP;
            case POP3 -> POP;
            case SMTP -> SMTP;
        };
    }
}
