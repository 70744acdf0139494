package mailsetup.diagnosis.faults.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import mailsetup.core.Protocol;
import mailsetup.core.Security;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.ServerCheck;
import mailsetup.diagnosis.Sureness;
import mailsetup.probe.Failure;
import mailsetup.probe.Stage;
import mailsetup.testkit.Cases;
import mailsetup.testkit.Reports;
import org.junit.jupiter.api.Test;

class NoAnswerTest {
    private final ServerCheck check = new NoAnswer();

    private static final Failure SILENT = new Failure.TimedOut(Duration.ofSeconds(10));

    @Test
    void aHostThatIsSilentOnEveryPortIsLikelyDown() {
        var c = Cases.tried(List.of(Reports.imap().failed(Stage.CONNECT, SILENT), Reports.smtp()),
                Reports.of(Protocol.IMAP, Security.STARTTLS).failed(Stage.CONNECT, SILENT));
        assertThat(check.examine(c)).singleElement().returns(Sureness.LIKELY, Diagnosis::sureness)
                .returns(List.of("imap.example.jp", "993"), Diagnosis::facts);
    }

    @Test
    void aHostThatAnswersElsewhereIsNotDown() {
        assertThat(check.examine(Cases.tried(List.of(Reports.imap().failed(Stage.CONNECT, SILENT)),
                Reports.of(Protocol.IMAP, Security.STARTTLS)))).isEmpty();
    }

    @Test
    void aHostThatConnectsAndThenIsSilentIsNotDown() {
        assertThat(check.examine(Cases.of(Reports.imap().failed(Stage.GREET, SILENT)))).isEmpty();
    }

    @Test
    void silenceOfSeveralHostsIsTheNetworks() {
        assertThat(check.examine(Cases.of(Reports.imap().failed(Stage.CONNECT, SILENT),
                Reports.smtp().failed(Stage.CONNECT, SILENT)))).isEmpty();
    }
}
