package mailsetup.diagnosis.faults.network;

import static mailsetup.diagnosis.Sureness.LIKELY;
import static mailsetup.diagnosis.Sureness.PROVEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.ServerCheck;
import mailsetup.probe.Failure;
import mailsetup.probe.Stage;
import mailsetup.testkit.Around;
import mailsetup.testkit.Reports;
import org.junit.jupiter.api.Test;

class ProxyInTheWayTest {
    private final ServerCheck check = new ProxyInTheWay();

    @Test
    void aDeadProxyThatMailGoesThroughProvesIt() {
        assertThat(check.examine(new Around().proxy("10.0.0.1:1080", true, false).of(silent())))
                .extracting(Diagnosis::sureness).containsExactly(PROVEN);
    }

    @Test
    void oneThatAnswersMakesItLikely() {
        assertThat(check.examine(new Around().proxy("10.0.0.1:1080", true, true).of(silent())))
                .extracting(Diagnosis::sureness).containsExactly(LIKELY);
    }

    @Test
    void aProxyForWebPagesIsNotInTheWay() {
        assertThat(check.examine(new Around().proxy("10.0.0.1:8080", false, false).of(silent()))).isEmpty();
    }

    private static Reports silent() {
        return Reports.imap().failed(Stage.CONNECT, new Failure.TimedOut(Duration.ofSeconds(6)));
    }
}
