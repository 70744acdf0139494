package mailsetup.diagnosis.faults.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import mailsetup.core.Protocol;
import mailsetup.core.Security;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.Diagnostician;
import mailsetup.diagnosis.ServerCheck;
import mailsetup.diagnosis.Sureness;
import mailsetup.diagnosis.faults.Catalogue;
import mailsetup.probe.Failure;
import mailsetup.probe.Stage;
import mailsetup.testkit.Cases;
import mailsetup.testkit.Reports;
import org.junit.jupiter.api.Test;

class NothingGetsOutTest {
    private final ServerCheck check = new NothingGetsOut();

    private static final Failure SILENT = new Failure.TimedOut(Duration.ofSeconds(10));

    @Test
    void silenceOfAllServersIsOneLikelyCause() {
        var c = Cases.of(Reports.imap().failed(Stage.CONNECT, SILENT), Reports.smtp().failed(Stage.CONNECT, SILENT));
        assertThat(Diagnostician.of(Catalogue.all()).diagnose(c)).singleElement()
                .returns("nothing-gets-out", Diagnosis::id).returns(Sureness.LIKELY, Diagnosis::sureness);
    }

    @Test
    void oneServerThatAnswersShowsThatTheNetworkLetsMailOut() {
        assertThat(check.examine(Cases.of(Reports.imap().failed(Stage.CONNECT, SILENT), Reports.smtp()))).isEmpty();
    }

    @Test
    void anotherPortThatAnswersShowsIt() {
        var silent = List.of(Reports.imap().failed(Stage.CONNECT, SILENT),
                Reports.smtp().failed(Stage.CONNECT, SILENT));
        assertThat(check.examine(Cases.tried(silent, Reports.of(Protocol.IMAP, Security.STARTTLS)))).isEmpty();
    }

    @Test
    void oneHostIsTooFewToBlameTheNetwork() {
        assertThat(check.examine(Cases.of(Reports.imap().at("mail.example.jp").failed(Stage.CONNECT, SILENT),
                Reports.smtp().at("mail.example.jp").failed(Stage.CONNECT, SILENT)))).isEmpty();
    }
}
