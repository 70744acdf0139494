package mailsetup.realservers;

import static mailsetup.core.Protocol.IMAP;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mailsetup.Wiring;
import mailsetup.core.Protocol;
import mailsetup.core.Secret;
import mailsetup.core.Security;
import mailsetup.diagnosis.Case;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.probe.Finding;
import mailsetup.probe.Login;
import mailsetup.probe.ProbeReport;
import mailsetup.testkit.Need;
import mailsetup.testkit.Needs;
import mailsetup.testkit.Waiting;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Courier and Cyrus, as they should be and set up or asked wrongly: the first diagnosis must be right. */
@Waiting
@Needs({Need.DOVECOT, Need.COURIER, Need.CYRUS})
class RealRootedTest {
    private static final String USER = Account.ADDRESS.toString();
    private static final Map<CertificateKind, String> BAD_CERTIFICATES = Map.of(CertificateKind.EXPIRED, "expired",
            CertificateKind.SELF_SIGNED, "gateway-certificate", CertificateKind.WRONG_NAME, "foreign-name");

    @AutoClose
    private static Certificates certificates;

    @BeforeAll
    static void makeCertificates() {
        certificates = new Certificates();
    }

    private record Run(List<ProbeReport> reports, List<String> faults) {}

    @ParameterizedTest
    @EnumSource(names = {"COURIER", "CYRUS"})
    void aPlainAccountWorksAndAWrongPasswordIsNamed(Need root) {
        try (var server = start(root, CertificateKind.GOOD, "")) {
            // Cyrus makes the mailbox at the first login, and two first ones at a time get into each other's way.
            works(run(server, Security.TLS, USER, Account.PASSWORD, List.of(IMAP)));
            for (var security : List.of(Security.TLS, Security.STARTTLS)) {
                works(run(server, security, USER, Account.PASSWORD, Protocol.INCOMING));
            }
            for (var protocol : Protocol.INCOMING) {
                assertThat(run(server, Security.TLS, USER, "not the password", List.of(protocol)).faults())
                        .as(protocol.name()).startsWith("login-refused");
            }
        }
    }

    @Test
    void courierHangsUpOnTheSecondVisitorOfAnAddress() {
        var more = "echo MAXPERIP=1 | tee -a /etc/courier/pop3d >>/etc/courier/imapd";
        try (var server = start(Need.COURIER, CertificateKind.GOOD, more)) {
            for (var protocol : Protocol.INCOMING) {
                assertThat(withAnother(server, protocol)).as(protocol.name()).startsWith("hung-up-at-greeting");
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"COURIER", "CYRUS"})
    void aBrokenCertificateIsNamed(Need root) {
        BAD_CERTIFICATES.forEach((kind, fault) -> {
            try (var server = start(root, kind, "")) {
                for (var security : List.of(Security.TLS, Security.STARTTLS)) {
                    for (var protocol : Protocol.INCOMING) {
                        assertThat(run(server, security, USER, Account.PASSWORD, List.of(protocol)).faults())
                                .as(kind + " " + protocol + " " + security).startsWith(fault);
                    }
                }
            }
        });
    }

    @Test
    void courierWithoutAnySaslTakesLogin() {
        try (var server = start(Need.COURIER, CertificateKind.GOOD,
                "echo 'IMAP_CAPABILITY_TLS=\"$IMAP_CAPABILITY\"' >>/etc/courier/imapd")) {
            var imap = works(run(server, Security.STARTTLS, USER, Account.PASSWORD, List.of(IMAP))).getFirst();
            assertThat(imap.found(Finding.LoggedIn.class).orElseThrow().mechanism()).isEqualTo("LOGIN");
        }
    }

    @Test
    void courierWithNothingButCramMd5Works() {
        var more = """
                   echo 'IMAP_CAPABILITY="IMAP4rev1 LOGINDISABLED AUTH=CRAM-MD5"' >>/etc/courier/imapd
                   echo 'IMAP_CAPABILITY_TLS="$IMAP_CAPABILITY"' >>/etc/courier/imapd
                   """;
        try (var server = start(Need.COURIER, CertificateKind.GOOD, more)) {
            var imap = works(run(server, Security.TLS, USER, Account.PASSWORD, List.of(IMAP))).getFirst();
            assertThat(imap.found(Finding.LoggedIn.class).orElseThrow().mechanism()).isEqualTo("CRAM-MD5");
            assertThat(imap.loginsSent()).isEqualTo(1);
        }
    }

    @Test
    void cyrusHasNoMailboxForThisUser() {
        try (var server = start(Need.CYRUS, CertificateKind.GOOD, "")) {
            for (var protocol : Protocol.INCOMING) {
                assertThat(run(server, Security.TLS, "taro@example.test", Account.PASSWORD, List.of(protocol)).faults())
                        .as(protocol.name()).startsWith("no-own-mailbox");
            }
        }
    }

    private static RootedServer start(Need root, CertificateKind kind, String more) {
        return RootedServer.start(root, certificates.issue(kind), more);
    }

    private static List<String> withAnother(RootedServer server, Protocol protocol) {
        try (var other = new Socket(InetAddress.ofLiteral("127.0.0.1"),
                server.door(protocol, Security.STARTTLS).port())) {
            assertThat(other.getInputStream().read()).isPositive();
            return run(server, Security.STARTTLS, USER, Account.PASSWORD, List.of(protocol)).faults();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static List<ProbeReport> works(Run run) {
        assertThat(run.reports()).allSatisfy(report -> assertThat(report.works()).as(report.toString()).isTrue());
        assertThat(run.faults()).isEmpty();
        return run.reports();
    }

    private static Run run(RootedServer server, Security security, String user, String password,
            List<Protocol> protocols) {
        var servers = protocols.stream().map(protocol -> server.settings(protocol, security, user)).toList();
        var assistant = Wiring.assistant().trusting(List.of(certificates.authority()));
        try (var secret = new Secret(password.toCharArray());
                var run = assistant.probe(servers, Optional.of(Login.careful(Account.ADDRESS, secret)),
                        Duration.ofSeconds(30), _ -> {})) {
            var reports = run.await();
            return new Run(reports, assistant.diagnose(Case.of(Account.ADDRESS, reports), Duration.ofSeconds(8))
                    .stream().map(Diagnosis::id).toList());
        }
    }
}
