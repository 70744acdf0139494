package mailsetup.realservers;

import static mailsetup.core.Protocol.IMAP;
import static mailsetup.core.Protocol.POP3;
import static mailsetup.core.Protocol.SMTP;
import static mailsetup.core.Security.STARTTLS;
import static mailsetup.core.Security.TLS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import mailsetup.Wiring;
import mailsetup.core.Endpoint;
import mailsetup.core.Hostname;
import mailsetup.core.Protocol;
import mailsetup.core.Secret;
import mailsetup.core.Security;
import mailsetup.core.ServerSettings;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.probe.Login;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Dovecot and Postfix set up or asked wrongly on purpose: the first diagnosis must be right. */
@NeedsRealServers({RealServer.DOVECOT, RealServer.POSTFIX})
class RealFaultsTest {
    @AutoClose
    private static Certificates certificates;
    @AutoClose
    private static MailHost clean;

    @BeforeAll
    static void startCleanServers() {
        certificates = new Certificates();
        clean = MailHost.start(Setup.clean(), certificates);
    }

    @Test
    void aCleanHostHasNoFault() {
        assertThat(faults(clean.settings(TLS), Account.PASSWORD)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"EXPIRED, expired", "WRONG_NAME, foreign-name", "SELF_SIGNED, self-signed"})
    void badCertificates(CertificateKind kind, String fault) {
        try (var host = MailHost.start(Setup.clean().certificate(kind), certificates)) {
            for (var protocol : Protocol.values()) {
                assertThat(faults(host.settings(protocol, TLS))).as(protocol + " TLS").startsWith(fault);
                assertThat(faults(host.settings(protocol, STARTTLS))).as(protocol + " STARTTLS").startsWith(fault);
            }
        }
    }

    /** One protocol stands for all: what differs is the certificate. */
    @ParameterizedTest
    @CsvSource({"NOT_YET_VALID, not-yet-valid", "WITHOUT_NAMES, no-names", "WITHOUT_ISSUER, issuer-missing",
            "PRIVATE_AUTHORITY, unknown-authority"})
    void moreBadCertificates(CertificateKind kind, String fault) {
        try (var server = DovecotServer.start(Setup.clean().certificate(kind), certificates)) {
            assertThat(faults(server.settings(IMAP, TLS))).startsWith(fault);
        }
    }

    /** Postfix as administrators set it up wrongly, and what it then says of its own accord; ";" ends a line. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
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
                                                                  smtpd_tls_req_ccert = yes | client-certificate""")
    void aPostfixSetUpWrongly(String lines, String fault) {
        var setup = Setup.clean().postfix(lines.replace("; ", "\n"));
        try (var server = PostfixServer.start(setup, certificates, clean.dovecot())) {
            assertThat(faults(server.settings(TLS))).startsWith(fault);
        }
    }

    /** Dovecot likewise. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                                                                  auth_mechanisms = cram-md5 | IMAP | no-common-mechanism
                                                                  mail_location = maildir:/proc/none | IMAP | inbox-broken""")
    void aDovecotSetUpWrongly(String lines, Protocol protocol, String fault) {
        var setup = Setup.clean().dovecot(lines.replace("; ", "\n"));
        try (var server = DovecotServer.start(setup, certificates)) {
            assertThat(faults(server.settings(protocol, TLS))).startsWith(fault);
        }
    }

    @Test
    void noEncryptionAtAll() {
        try (var host = MailHost.start(Setup.clean().withoutTls(), certificates)) {
            for (var protocol : Protocol.values()) {
                assertThat(faults(host.settings(protocol, STARTTLS))).as(protocol.name()).first()
                        .isIn("starttls-missing", "plain-only");
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void theWrongModeForThePort(Protocol protocol) {
        assertThat(faults(asked(protocol, port(protocol, STARTTLS), TLS))).startsWith("needs-plain-start");
        assertThat(faults(asked(protocol, port(protocol, TLS), STARTTLS))).startsWith("needs-tls-start");
    }

    @Test
    void theWrongProtocolForThePort() {
        assertThat(faults(asked(IMAP, port(POP3, TLS), TLS))).startsWith("pop-behind-imap");
        assertThat(faults(asked(POP3, port(IMAP, TLS), TLS))).startsWith("imap-behind-pop");
        assertThat(faults(asked(IMAP, port(SMTP, TLS), TLS))).startsWith("smtp-in-receiving");
        assertThat(faults(asked(SMTP, port(IMAP, TLS), TLS))).startsWith("receiving-in-smtp");
    }

    @Test
    void aClosedPort() {
        assertThat(faults(asked(IMAP, Door.free(1).getFirst().port(), TLS))).startsWith("port-closed");
    }

    @Test
    void anUnknownHost() {
        var nowhere = new Endpoint(IMAP, Hostname.of("imap.nowhere.invalid"), 993, TLS);
        assertThat(faults(new ServerSettings(nowhere, "hanako"))).startsWith("host-unknown");
    }

    @ParameterizedTest
    @EnumSource
    void aRefusedLogin(Protocol protocol) {
        assertThat(faults(List.of(clean.settings(protocol, TLS)), "not the password")).startsWith("login-refused");
    }

    @Test
    void aFullMailbox() {
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
            return assistant.diagnose(Account.ADDRESS, run.await(), Duration.ofSeconds(8)).stream()
                    .map(Diagnosis::fault).toList();
        }
    }
}
