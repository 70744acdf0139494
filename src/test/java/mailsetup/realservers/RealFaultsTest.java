package mailsetup.realservers;

import static mailsetup.core.Protocol.IMAP;
import static mailsetup.core.Protocol.POP3;
import static mailsetup.core.Protocol.SMTP;
import static mailsetup.core.Security.STARTTLS;
import static mailsetup.core.Security.TLS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import mailsetup.Wiring;
import mailsetup.core.Endpoint;
import mailsetup.core.Hostname;
import mailsetup.core.Protocol;
import mailsetup.core.Secret;
import mailsetup.core.Security;
import mailsetup.core.ServerSettings;
import mailsetup.diagnosis.Case;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.probe.Login;
import mailsetup.testkit.Need;
import mailsetup.testkit.Needs;
import mailsetup.testkit.SideBySide;
import mailsetup.testkit.Waiting;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Dovecot and Postfix set up or asked wrongly on purpose: the first diagnosis must be right. Servers start, time out and
 * end at their leisure, so several set-ups stand side by side.
 */
@Waiting
@Needs({Need.DOVECOT, Need.POSTFIX})
class RealFaultsTest {
    private static final int AT_ONCE = 6;

    /** One protocol stands for all: what differs is the certificate. */
    private static final Map<CertificateKind, String> MORE_BAD_CERTIFICATES = Map.of(
            CertificateKind.NOT_YET_VALID, "not-yet-valid", CertificateKind.WITHOUT_NAMES, "no-names",
            CertificateKind.WITHOUT_ISSUER, "issuer-missing", CertificateKind.PRIVATE_AUTHORITY, "unknown-authority");

    /** Postfix as administrators set it up wrongly, and what it then says of its own accord; ";" ends a line. */
    private static final String WRONG_POSTFIX = """
                                                smtpd_sasl_auth_enable = no | auth-missing
                                                queue_minfree = 999999999999999 | server-storage
                                                local_recipient_maps = inline:{nobody=ok} | own-address-unknown
                                                smtpd_sender_login_maps = inline:{hanako@example.test=taro}; smtpd_sender_restrictions = reject_sender_login_mismatch | sender-not-allowed
                                                mydestination = elsewhere.test; smtpd_relay_restrictions = reject_unauth_destination | relay-denied
                                                smtpd_delay_reject = no; smtpd_helo_restrictions = reject | ehlo-refused
                                                smtpd_recipient_restrictions = check_recipient_access inline:{{hanako@example.test=450 4.2.0 Greylisted}}, permit | greylisted
                                                smtpd_delay_reject = no; smtpd_client_restrictions = check_client_access inline:{{127.0.0.1=554 5.7.1 Client host blocked using zen.example}}, permit | client-blocklisted
                                                smtpd_tls_mandatory_protocols = TLSv1.1; tls_high_cipherlist = ALL:@SECLEVEL=0; smtpd_tls_mandatory_ciphers = high | tls-too-old
                                                smtpd_tls_mandatory_protocols = TLSv1.2; smtpd_tls_mandatory_ciphers = high; tls_high_cipherlist = ECDHE-ECDSA-CAMELLIA128-SHA256 | no-common-cipher
                                                smtpd_tls_req_ccert = yes | client-certificate""";

    /** Dovecot likewise. */
    private static final String WRONG_DOVECOT = """
                                                mail_location = maildir:/proc/none | inbox-broken""";

    @AutoClose
    private static Certificates certificates;
    @AutoClose
    private static MailHost clean;
    @AutoClose
    private static SideBySide setups;

    @BeforeAll
    static void startCleanServers() {
        certificates = new Certificates();
        clean = MailHost.start(Setup.clean(), certificates);
        setups = new SideBySide(AT_ONCE);
    }

    @TestFactory
    Stream<DynamicTest> wrongSetUps() {
        for (var protocol : Protocol.values()) {
            setups.and("the wrong mode for the port: " + protocol, () -> wrongMode(protocol));
            setups.and("a refused login: " + protocol, () -> refusedLogin(protocol));
        }
        setups.and("a clean host", () -> assertThat(faults(clean.settings(TLS), Account.PASSWORD)).isEmpty())
                .and("an expired certificate", () -> badCertificate(CertificateKind.EXPIRED, "expired"))
                .and("a certificate with a wrong name",
                        () -> badCertificate(CertificateKind.WRONG_NAME, "foreign-name"))
                .and("a self-signed certificate",
                        () -> badCertificate(CertificateKind.SELF_SIGNED, "gateway-certificate"))
                .and("no encryption at all", RealFaultsTest::noEncryptionAtAll)
                .and("a full mailbox", RealFaultsTest::aFullMailbox)
                .and("the wrong protocol for the port", RealFaultsTest::wrongProtocol)
                .and("a closed port of this computer",
                        () -> assertThat(faults(asked(IMAP, Door.free(1).getFirst().port(), TLS)))
                                .startsWith("gateway-off"))
                .and("an unknown host", () -> assertThat(faults(new ServerSettings(
                        new Endpoint(IMAP, Hostname.of("imap.nowhere.invalid"), 993, TLS), "hanako")))
                        .startsWith("host-unknown"));
        MORE_BAD_CERTIFICATES
                .forEach((kind, fault) -> setups.and("a certificate that is " + kind, () -> moreBad(kind, fault)));
        WRONG_POSTFIX.lines().map(line -> line.split(" [|] ", -1))
                .forEach(wrong -> setups.and("Postfix with " + wrong[0], () -> wrongPostfix(wrong[0], wrong[1])));
        WRONG_DOVECOT.lines().map(line -> line.split(" [|] ", -1))
                .forEach(wrong -> setups.and("Dovecot with " + wrong[0], () -> wrongDovecot(wrong[0], wrong[1])));
        return setups.tests();
    }

    private static void badCertificate(CertificateKind kind, String fault) {
        try (var host = MailHost.start(Setup.clean().certificate(kind), certificates)) {
            for (var protocol : Protocol.values()) {
                assertThat(faults(host.settings(protocol, TLS))).as(protocol + " TLS").startsWith(fault);
                assertThat(faults(host.settings(protocol, STARTTLS))).as(protocol + " STARTTLS").startsWith(fault);
            }
        }
    }

    private static void moreBad(CertificateKind kind, String fault) {
        try (var server = DovecotServer.start(Setup.clean().certificate(kind), certificates)) {
            assertThat(faults(server.settings(IMAP, TLS))).startsWith(fault);
        }
    }

    private static void wrongPostfix(String lines, String fault) {
        var setup = Setup.clean().postfix(lines.replace("; ", "\n"));
        try (var server = PostfixServer.start(setup, certificates, clean.dovecot())) {
            assertThat(faults(server.settings(TLS))).startsWith(fault);
        }
    }

    private static void wrongDovecot(String lines, String fault) {
        try (var server = DovecotServer.start(Setup.clean().dovecot(lines), certificates)) {
            assertThat(faults(server.settings(IMAP, TLS))).startsWith(fault);
        }
    }

    private static void noEncryptionAtAll() {
        try (var host = MailHost.start(Setup.clean().withoutTls(), certificates)) {
            for (var protocol : Protocol.values()) {
                assertThat(faults(host.settings(protocol, STARTTLS))).as(protocol.name()).first()
                        .isIn("starttls-missing", "plain-only");
            }
        }
    }

    private static void wrongMode(Protocol protocol) {
        visit(protocol, host -> {
            int plain = host.apply(STARTTLS).endpoint().port();
            int encrypted = host.apply(TLS).endpoint().port();
            assertThat(faults(asked(protocol, plain, TLS))).startsWith("needs-plain-start");
            assertThat(faults(asked(protocol, encrypted, STARTTLS))).startsWith("needs-tls-start");
        });
    }

    private static void refusedLogin(Protocol protocol) {
        visit(protocol, host -> assertThat(faults(List.of(host.apply(TLS)), "not the password"))
                .startsWith("login-refused"));
    }

    /** Our Postfix takes one visitor after the other, so whoever keeps it waiting needs one of his own. */
    private static void visit(Protocol protocol, Consumer<Function<Security, ServerSettings>> test) {
        if (protocol.receives()) {
            test.accept(security -> clean.settings(protocol, security));
            return;
        }
        try (var server = PostfixServer.start(Setup.clean(), certificates, clean.dovecot())) {
            test.accept(server::settings);
        }
    }

    private static void wrongProtocol() {
        assertThat(faults(asked(IMAP, port(POP3, TLS), TLS))).startsWith("pop-behind-imap");
        assertThat(faults(asked(POP3, port(IMAP, TLS), TLS))).startsWith("imap-behind-pop");
        assertThat(faults(asked(IMAP, port(SMTP, TLS), TLS))).startsWith("smtp-in-receiving");
        assertThat(faults(asked(SMTP, port(IMAP, TLS), TLS))).startsWith("receiving-in-smtp");
    }

    private static void aFullMailbox() {
        try (var host = MailHost.start(Setup.clean().quota(1), certificates)) {
            assertThat(faults(host.settings(IMAP, TLS))).startsWith("mailbox-full");
        }
    }

    private static int port(Protocol protocol, Security security) {
        return clean.settings(protocol, security).endpoint().port();
    }

    private static ServerSettings asked(Protocol protocol, int port, Security security) {
        return new ServerSettings(new Endpoint(protocol, Hostname.of("localhost"), port, security),
                Account.ADDRESS.toString());
    }

    private static List<String> faults(ServerSettings settings) {
        return faults(List.of(settings), Account.PASSWORD);
    }

    private static List<String> faults(List<ServerSettings> servers, String password) {
        var assistant = Wiring.assistant().trusting(List.of(certificates.authority()));
        try (var secret = new Secret(password.toCharArray());
                var run = assistant.probe(servers, Optional.of(Login.careful(Account.ADDRESS, secret)),
                        Duration.ofSeconds(30), _ -> {})) {
            return assistant.diagnose(Case.of(Account.ADDRESS, run.await()), Duration.ofSeconds(8)).stream()
                    .map(Diagnosis::id).toList();
        }
    }
}
