package mailsetup.diagnosis.faults.mode;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import mailsetup.core.Protocol;
import mailsetup.core.Security;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.Sureness;
import mailsetup.probe.Failure;
import mailsetup.probe.Stage;
import mailsetup.testkit.Cases;
import mailsetup.testkit.Reports;
import org.junit.jupiter.api.Test;

class Port25Test {
    @Test
    void aBlockedPort25BesideAnOpenDoorIsLikelyTheCause() {
        var found = new Port25().examine(Cases.tried(
                List.of(Reports.smtp().at(25).failed(Stage.CONNECT, new Failure.TimedOut(Duration.ofSeconds(10)))),
                Reports.of(Protocol.SMTP, Security.TLS)));
        assertThat(found).extracting(Diagnosis::sureness).containsExactly(Sureness.LIKELY);
        assertThat(found.getFirst().change().orElseThrow().after().endpoint().port()).isEqualTo(465);
    }

    @Test
    void aHostThatAnswersNowhereIsAnotherFault() {
        assertThat(new Port25().examine(
                Cases.of(Reports.smtp().at(25).failed(Stage.CONNECT, new Failure.TimedOut(Duration.ofSeconds(10))))))
                .isEmpty();
    }

    @Test
    void anotherPortIsAnotherFault() {
        assertThat(new Port25().examine(Cases.tried(
                List.of(Reports.smtp().at(2525).failed(Stage.CONNECT, new Failure.TimedOut(Duration.ofSeconds(10)))),
                Reports.smtp()))).isEmpty();
    }
}
