package mailsetup.diagnosis.faults.network;

import static mailsetup.diagnosis.Sureness.LIKELY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.Diagnostician;
import mailsetup.diagnosis.ServerCheck;
import mailsetup.diagnosis.faults.Catalogue;
import mailsetup.probe.ConnectAttempt;
import mailsetup.probe.Failure;
import mailsetup.probe.Stage;
import mailsetup.testkit.Cases;
import mailsetup.testkit.Reports;
import org.junit.jupiter.api.Test;

class NotPermittedTest {
    private final ServerCheck check = new NotPermitted();

    @Test
    void aDeniedPermissionMakesItLikely() {
        assertThat(check.examine(Cases.of(unreachable(ConnectAttempt.Outcome.NOT_PERMITTED))))
                .extracting(Diagnosis::sureness).containsExactly(LIKELY);
    }

    @Test
    void itIsNotCalledNoRouteAsWell() {
        assertThat(Diagnostician.of(Catalogue.all()).diagnose(
                Cases.of(unreachable(ConnectAttempt.Outcome.NOT_PERMITTED)))).extracting(Diagnosis::id)
                .containsExactly("not-permitted");
    }

    @Test
    void noRouteIsAnotherFault() {
        assertThat(check.examine(Cases.of(unreachable(ConnectAttempt.Outcome.UNREACHABLE)))).isEmpty();
    }

    private static Reports unreachable(ConnectAttempt.Outcome outcome) {
        return Reports.imap().failed(Stage.CONNECT, new Failure.Unreachable(
                List.of(new ConnectAttempt("192.0.2.1", false, outcome, Duration.ZERO))));
    }
}
