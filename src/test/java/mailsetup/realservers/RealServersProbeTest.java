package mailsetup.realservers;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import mailsetup.Wiring;
import mailsetup.core.Endpoint;
import mailsetup.core.Protocol;
import mailsetup.core.Secret;
import mailsetup.core.Security;
import mailsetup.core.ServerSettings;
import mailsetup.core.text.Language;
import mailsetup.core.text.Messages;
import mailsetup.probe.ConnectAttempt;
import mailsetup.probe.Failure;
import mailsetup.probe.Finding;
import mailsetup.probe.Flaw;
import mailsetup.probe.Login;
import mailsetup.probe.ProbeReport;
import mailsetup.probe.Reply;
import mailsetup.probe.Stage;
import mailsetup.probe.Step;
import mailsetup.support.report.ReportJson;
import mailsetup.testkit.Need;
import mailsetup.testkit.Needs;
import mailsetup.testkit.Waiting;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** The probe against Dovecot and Postfix: the report tells the truth, and the servers' logs confirm it. */
@Waiting
@Needs({Need.DOVECOT, Need.POSTFIX})
class RealServersProbeTest {
    @AutoClose
    private static Certificates certificates;
    @AutoClose
    private static MailHost clean;

    @BeforeAll
    static void startCleanServers() {
        certificates = new Certificates();
        clean = MailHost.start(Setup.clean(), certificates);
    }

    @ParameterizedTest
    @EnumSource(names = "PLAIN", mode = Mode.EXCLUDE)
    void aCleanAccountWorksOverOneConnectionPerServer(Security security) {
        var before = Traffic.at(clean);
        var reports = probe(clean.settings(security), Account.PASSWORD);
        assertThat(reports).hasSize(3).allMatch(ProbeReport::works).allMatch(report -> report.loginsSent() == 1);
        assertThat(Traffic.at(clean).since(before)).isEqualTo(new Traffic(List.of(1, 1, 1), List.of(1, 1, 1)));
        assertThat(reports).allSatisfy(report -> {
            assertThat(report.tls()).hasValueSatisfying(tls -> {
                assertThat(tls.version()).isEqualTo("TLSv1.3");
                assertThat(tls.chain().getFirst().names()).contains("localhost");
                assertThat(tls.chain().getFirst().notAfter()).isEqualTo(Instant.parse("2049-12-31T23:59:59Z"));
            });
            assertThat(report.found(Finding.Capabilities.class))
                    .hasValueSatisfying(c -> assertThat(c.names()).isNotEmpty());
        });
    }

    @Test
    void imapTellsMessagesFoldersAndQuota() {
        var mailbox = probe(clean.settings(Security.TLS), Account.PASSWORD).getFirst().found(Finding.ImapMailbox.class);
        assertThat(mailbox).map(Finding.ImapMailbox::facts).hasValueSatisfying(facts -> {
            assertThat(facts.messages()).isEqualTo(6);
            assertThat(facts.unseen()).hasValue(1);
            assertThat(facts.bytes()).isNotEmpty();
            assertThat(facts.quotaLimit()).hasValue(10_240 * 1024L);
            assertThat(facts.quotaUsed()).isNotEmpty();
            assertThat(facts.folders()).contains("INBOX", "Sent", "Trash", "仕事");
            assertThat(facts.idle()).isTrue();
            assertThat(facts.capabilities()).contains("QUOTA", "SPECIAL-USE");
        });
    }

    @Test
    void theJsonHoldsWhatWasMeasured() throws IOException {
        var reports = probe(clean.settings(Security.TLS), Account.PASSWORD);
        var json = new ObjectMapper()
                .readTree(ReportJson.write(Account.ADDRESS, reports, List.of(), Messages.in(Language.EN)));
        var imap = json.at("/servers/0");
        assertThat(imap.at("/works").booleanValue()).isTrue();
        assertThat(imap.at("/facts/messages").intValue()).isEqualTo(6);
        assertThat(imap.at("/facts/quotaLimit").longValue()).isEqualTo(10_240 * 1024L);
        assertThat(imap.at("/facts/tlsVersion").textValue()).isEqualTo("TLSv1.3");
        assertThat(imap.at("/facts/certificateEnds").textValue()).startsWith("2049-12-31");
        assertThat(imap.at("/facts/capabilities").toString()).contains("QUOTA");
        assertThat(json.at("/servers/1/facts/messages").intValue()).isEqualTo(6);
        assertThat(json.at("/servers/2/loginsSent").intValue()).isEqualTo(1);
    }

    @Test
    void popTellsMessagesAndTheirLastingNames() {
        var drop = probe(clean.settings(Security.TLS), Account.PASSWORD).get(1).found(Finding.PopMaildrop.class);
        assertThat(drop).map(Finding.PopMaildrop::facts).hasValueSatisfying(facts -> {
            assertThat(facts.messages()).isEqualTo(6);
            assertThat(facts.bytes()).isPositive();
            assertThat(facts.uidl()).isTrue();
            assertThat(facts.capabilities()).contains("UIDL");
        });
    }

    @Test
    void sendingIsTriedWithoutSending() {
        var sending = probe(clean.settings(Security.STARTTLS), Account.PASSWORD).get(2).found(Finding.Submission.class);
        assertThat(sending).map(Finding.Submission::facts).hasValueSatisfying(facts -> {
            assertThat(facts.maxMessageBytes()).isEqualTo(OptionalLong.of(20_480_000));
            assertThat(facts.envelope()).extracting(Reply::status).containsExactly("250", "250");
        });
        clean.connections(Protocol.SMTP);
        assertThat(clean.postfix().queue()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aWrongPasswordEndsAtTheLogin(Protocol protocol) {
        var report = probe(List.of(clean.settings(protocol, Security.TLS)), "wrong").getFirst();
        assertThat(report.failed()).hasValueSatisfying(failed -> {
            assertThat(failed.stage()).isEqualTo(Stage.AUTHENTICATE);
            assertThat(failed.failure()).as("%s", report.transcript()).isInstanceOf(Failure.Refusal.class);
        });
        assertThat(report.loginsSent()).isEqualTo(1);
        assertThat(report.toString()).doesNotContain("wrong");
    }

    @Test
    void aWrongPasswordIsTriedOnOneServerOnly() {
        var before = Traffic.at(clean);
        var reports = probe(clean.settings(Security.TLS), "wrong");
        assertThat(reports.getFirst().failedWith(Failure.Refusal.class)).map(refusal -> refusal.reply().code())
                .contains("AUTHENTICATIONFAILED");
        assertThat(reports).extracting(ProbeReport::loginsSent).containsExactly(1, 0, 0);
        assertThat(reports.getLast().at(Stage.AUTHENTICATE))
                .contains(new Step.Skipped(Stage.AUTHENTICATE, Step.Reason.PASSWORD_REFUSED_ELSEWHERE));
        assertThat(Traffic.at(clean).since(before)).isEqualTo(new Traffic(List.of(1, 1, 1), List.of(1, 0, 0)));
    }

    @ParameterizedTest
    @EnumSource
    void aClosedPortEndsAtTheConnection(Protocol protocol) {
        var good = clean.settings(protocol, Security.TLS).endpoint();
        var closed = new Endpoint(protocol, good.host(), Door.free(1).getFirst().port(), Security.TLS);
        var report = probe(List.of(new ServerSettings(closed, "hanako")), Account.PASSWORD).getFirst();
        assertThat(report.failed()).map(Step.Failed::stage).contains(Stage.CONNECT);
        assertThat(report.failedWith(Failure.ConnectionRefused.class)).hasValueSatisfying(
                refused -> assertThat(refused.attempts()).extracting(ConnectAttempt::outcome)
                        .contains(ConnectAttempt.Outcome.REFUSED));
        assertThat(report.loginsSent()).isZero();
    }

    @ParameterizedTest
    @EnumSource(names = "GOOD", mode = Mode.EXCLUDE)
    void aBadCertificateEndsBeforeThePassword(CertificateKind kind) {
        try (var host = MailHost.start(Setup.clean().certificate(kind), certificates)) {
            assertEnds(host, Security.TLS, Stage.SECURE, kind);
            assertEnds(host, Security.STARTTLS, Stage.UPGRADE, kind);
            assertThat(Traffic.at(host)).isEqualTo(new Traffic(List.of(2, 2, 2), List.of(0, 0, 0)));
        }
    }

    private static void assertEnds(MailHost host, Security security, Stage stage, CertificateKind kind) {
        assertThat(probe(host.settings(security), Account.PASSWORD)).allSatisfy(report -> {
            assertThat(report.failed()).map(Step.Failed::stage).contains(stage);
            assertThat(report.failedWith(Failure.BadCertificate.class).orElseThrow().flaws()).singleElement()
                    .isInstanceOf(flaw(kind));
            assertThat(report.loginsSent()).isZero();
        });
    }

    @Test
    void aMissingStartTlsEndsBeforeThePassword() {
        try (var host = MailHost.start(Setup.clean().withoutTls(), certificates)) {
            assertThat(probe(host.settings(Security.STARTTLS), Account.PASSWORD)).allSatisfy(report -> {
                assertThat(report.failed()).map(Step.Failed::stage).contains(Stage.UPGRADE);
                assertThat(report.failedWith(Failure.NotOffered.class)).map(Failure.NotOffered::need)
                        .contains(Failure.Need.STARTTLS);
                assertThat(report.loginsSent()).isZero();
            });
            assertThat(Traffic.at(host)).isEqualTo(new Traffic(List.of(1, 1, 1), List.of(0, 0, 0)));
        }
    }

    private static Class<? extends Flaw> flaw(CertificateKind kind) {
        return switch (kind) {
            case EXPIRED -> Flaw.Expired.class;
            case NOT_YET_VALID -> Flaw.NotYetValid.class;
            case WRONG_NAME, WITHOUT_NAMES -> Flaw.WrongName.class;
            case WITHOUT_ISSUER, PRIVATE_AUTHORITY -> Flaw.UnknownIssuer.class;
            case SELF_SIGNED -> Flaw.SelfSigned.class;
            case GOOD -> throw new IllegalArgumentException("no flaw");
        };
    }

    private static List<ProbeReport> probe(List<ServerSettings> servers, String password) {
        try (var secret = new Secret(password.toCharArray());
                var run = Wiring.assistant().trusting(List.of(certificates.authority())).probe(servers,
                        Optional.of(Login.careful(Account.ADDRESS, secret)), Duration.ofSeconds(20), event -> {})) {
            return run.await();
        }
    }
}
