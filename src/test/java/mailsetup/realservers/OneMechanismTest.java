package mailsetup.realservers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import mailsetup.Wiring;
import mailsetup.assistant.Assistant;
import mailsetup.core.Secret;
import mailsetup.core.Security;
import mailsetup.diagnosis.Case;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.probe.Failure;
import mailsetup.probe.Finding;
import mailsetup.probe.Login;
import mailsetup.probe.ProbeReport;
import mailsetup.testkit.Need;
import mailsetup.testkit.Needs;
import mailsetup.testkit.Waiting;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Dovecot and Postfix with one way to log in and no other. */
@Waiting
@Needs({Need.DOVECOT, Need.POSTFIX})
class OneMechanismTest {
    @AutoClose
    private static Certificates certificates;

    @BeforeAll
    static void makeCertificates() {
        certificates = new Certificates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"plain", "login", "cram-md5", "digest-md5", "scram-sha-1", "scram-sha-256"})
    void theOnlyWayWorksForAllThree(String mechanism) {
        for (var report : probe(mechanism)) {
            assertThat(report.works()).as(report.toString()).isTrue();
            assertThat(report.loginsSent()).isEqualTo(1);
            assertThat(report.found(Finding.LoggedIn.class).orElseThrow().mechanism()).isEqualToIgnoringCase(mechanism);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"xoauth2", "oauthbearer", "xoauth2 oauthbearer"})
    void bearerTokensGetNoPasswordAndTheCauseIsNamed(String mechanisms) {
        try (var scratch = Scratch.create("bearer");
                var host = MailHost.start(bearer(mechanisms, scratch), certificates)) {
            var reports = probe(host);
            for (var report : reports) {
                assertThat(report.failedWith(Failure.NotOffered.class)).as(report.toString())
                        .hasValueSatisfying(
                                missing -> assertThat(missing.need()).isEqualTo(Failure.Need.PASSWORD_LOGIN));
                assertThat(report.loginsSent()).isZero();
                assertThat(host.passwords(report.settings().protocol())).isZero();
                assertThat(assistant().diagnose(Case.of(Account.ADDRESS, List.of(report)), Duration.ofSeconds(8)))
                        .extracting(Diagnosis::id).startsWith("oauth-only");
            }
        }
    }

    /** It holds no key, so it would refuse every token. */
    private static Setup bearer(String mechanisms, Scratch scratch) {
        var conf = scratch.write("oauth.conf",
                "introspection_mode = local\nlocal_validation_key_dict = fs:posix:prefix="
                        + scratch.path() + "/keys/\n");
        return Setup.clean()
                .dovecot("auth_mechanisms = %1$s\npassdb {\n driver = oauth2\n mechanisms = %1$s\n args = %2$s\n}\n"
                        .formatted(mechanisms, conf));
    }

    private static List<ProbeReport> probe(String mechanism) {
        var setup = Setup.clean().dovecot("auth_mechanisms = " + mechanism + "\n");
        try (var host = MailHost.start(setup, certificates)) {
            return probe(host);
        }
    }

    private static List<ProbeReport> probe(MailHost host) {
        try (var secret = new Secret(Account.PASSWORD.toCharArray());
                var run = assistant().probe(host.settings(Security.TLS),
                        Optional.of(Login.careful(Account.ADDRESS, secret)), Duration.ofSeconds(30), _ -> {})) {
            return run.await();
        }
    }

    private static Assistant assistant() {
        return Wiring.assistant().trusting(List.of(certificates.authority()));
    }
}
