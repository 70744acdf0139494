package mailsetup.realservers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import mailsetup.Wiring;
import mailsetup.core.Secret;
import mailsetup.core.Security;
import mailsetup.probe.Failure;
import mailsetup.probe.Finding;
import mailsetup.probe.Login;
import mailsetup.probe.ProbeReport;
import mailsetup.testkit.Beside;
import mailsetup.testkit.Need;
import mailsetup.testkit.Needs;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Dovecot and Postfix with one way to log in and no other. */
@Beside
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
    @ValueSource(strings = {"xoauth2", "xoauth2 oauthbearer"})
    void bearerTokensGetNoPassword(String mechanisms) {
        for (var report : probe(mechanisms)) {
            assertThat(report.failedWith(Failure.NotOffered.class)).as(report.toString())
                    .hasValueSatisfying(missing -> assertThat(missing.need()).isEqualTo(Failure.Need.PASSWORD_LOGIN));
            assertThat(report.loginsSent()).isZero();
        }
    }

    private static List<ProbeReport> probe(String mechanisms) {
        var setup = Setup.clean().dovecot("auth_mechanisms = " + mechanisms + "\n");
        try (var host = MailHost.start(setup, certificates);
                var secret = new Secret(Account.PASSWORD.toCharArray());
                var run = Wiring.assistant().trusting(List.of(certificates.authority())).probe(
                        host.settings(Security.TLS), Optional.of(Login.careful(Account.ADDRESS, secret)),
                        Duration.ofSeconds(30), _ -> {})) {
            return run.await();
        }
    }
}
