package mailsetup.diagnosis.faults.network;

import static mailsetup.diagnosis.Sureness.PROVEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.Diagnostician;
import mailsetup.diagnosis.ServerCheck;
import mailsetup.diagnosis.faults.Catalogue;
import mailsetup.probe.Failure;
import mailsetup.probe.Flaw;
import mailsetup.probe.Stage;
import mailsetup.probe.around.WebCheck;
import mailsetup.testkit.Around;
import mailsetup.testkit.Reports;
import org.junit.jupiter.api.Test;

class ClockWrongTest {
    private final ServerCheck check = new ClockWrong();

    private static final Instant RIGHT = Instant.parse("2026-11-24T06:00:00Z");
    private static final Instant YEARS_AGO = Instant.parse("2019-01-01T00:00:00Z");

    @Test
    void aCertificateThatIsGoodByAnotherClockProvesIt() {
        assertThat(check.examine(new Around().clock(RIGHT, Duration.ofDays(-2000)).of(bad(new Flaw.NotYetValid(0,
                Instant.parse("2026-01-01T00:00:00Z")))))).extracting(Diagnosis::sureness).containsExactly(PROVEN);
    }

    @Test
    void itSilencesTheExpiredCertificate() {
        var c = new Around().clock(RIGHT, Duration.ofDays(2000)).of(bad(new Flaw.Expired(0, Reports.CERTIFICATE_END)));
        assertThat(Diagnostician.of(Catalogue.all()).diagnose(c)).extracting(Diagnosis::id)
                .containsExactly("clock-wrong");
    }

    @Test
    void aCertificateThatIsBadByBothClocksIsTheProvidersFault() {
        assertThat(check.examine(new Around().clock(RIGHT, Duration.ofHours(1)).of(bad(
                new Flaw.Expired(0, YEARS_AGO))))).isEmpty();
    }

    @Test
    void anotherFlawIsNotMendedByTheClock() {
        assertThat(check.examine(new Around().clock(RIGHT, Duration.ofDays(2000)).of(bad(
                new Flaw.Expired(0, Reports.CERTIFICATE_END), new Flaw.SelfSigned())))).isEmpty();
    }

    @Test
    void theClockOfASignInPageIsNotBelieved() {
        assertThat(check.examine(new Around().page(WebCheck.Outcome.FOREIGN, "",
                Optional.of(new WebCheck.Clock(RIGHT, Duration.ofDays(2000))))
                .of(bad(new Flaw.Expired(0, Reports.CERTIFICATE_END))))).isEmpty();
    }

    private static Reports bad(Flaw... flaws) {
        return Reports.imap().failed(Stage.SECURE, new Failure.BadCertificate(Reports.tls(), List.of(flaws)));
    }
}
