package mailsetup.diagnosis.faults.mode;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import mailsetup.core.Protocol;
import mailsetup.core.Security;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.Sureness;
import mailsetup.probe.Failure;
import mailsetup.probe.Stage;
import mailsetup.testkit.Cases;
import mailsetup.testkit.Reports;
import org.junit.jupiter.api.Test;

class WebServerTest {
    @Test
    void aWebAnswerIsFound() {
        assertThat(new WebServer().examine(Cases.of(Reports.of(Protocol.IMAP, Security.STARTTLS).failed(Stage.GREET,
                new Failure.NotThisProtocol("HTTP/1.1 400 Bad Request"))))).extracting(Diagnosis::sureness)
                .containsExactly(Sureness.PROVEN);
    }

    @Test
    void aWebPageIsFound() {
        assertThat(new WebServer()
                .examine(Cases.of(Reports.imap().failed(Stage.SECURE, new Failure.SpeaksPlainText("<!DOCTYPE html>")))))
                .extracting(Diagnosis::sureness).containsExactly(Sureness.PROVEN);
    }

    @Test
    void silenceOnAWebPortIsLikelyOne() {
        assertThat(new WebServer().examine(
                Cases.of(Reports.imap().at(443).failed(Stage.GREET, new Failure.TimedOut(Duration.ofSeconds(10))))))
                .extracting(Diagnosis::sureness).containsExactly(Sureness.LIKELY);
    }

    @Test
    void silenceOnAMailPortIsNot() {
        assertThat(new WebServer()
                .examine(Cases.of(Reports.imap().failed(Stage.GREET, new Failure.TimedOut(Duration.ofSeconds(10))))))
                .isEmpty();
    }
}
