package mailsetup.diagnosis.faults.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import mailsetup.core.Protocol;
import mailsetup.core.Security;
import mailsetup.diagnosis.Change;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.ServerCheck;
import mailsetup.diagnosis.Sureness;
import mailsetup.probe.Failure;
import mailsetup.probe.Stage;
import mailsetup.testkit.Cases;
import mailsetup.testkit.Reports;
import org.junit.jupiter.api.Test;

class PortSlipTest {
    private final ServerCheck check = new PortSlip();

    private static final Failure REFUSED = new Failure.ConnectionRefused(List.of());
    private static final Failure SILENT = new Failure.TimedOut(Duration.ofSeconds(10));

    @Test
    void theStandardPortThatAnswersProvesIt() {
        var found = check.examine(Cases.tried(List.of(at(933, REFUSED)), Reports.imap()));
        assertThat(found).singleElement().returns(Sureness.PROVEN, Diagnosis::sureness)
                .returns(List.of("933", "993", Protocol.IMAP), Diagnosis::facts)
                .extracting(d -> d.change().map(Change::after)).isEqualTo(Optional.of(Reports.imap().settings()));
    }

    @Test
    void theDoorThatWasMeantIsFoundBehindAnother() {
        var open = Reports.of(Protocol.IMAP, Security.STARTTLS);
        assertThat(check.examine(Cases.tried(List.of(at(134, REFUSED)), Reports.imap(), open))).singleElement()
                .extracting(d -> d.change().map(Change::after)).isEqualTo(Optional.of(open.settings()));
    }

    @Test
    void withoutAnAnswerThereItIsLikely() {
        assertThat(check.examine(Cases.of(at(9993, SILENT)))).extracting(Diagnosis::sureness)
                .containsExactly(Sureness.LIKELY);
    }

    @Test
    void anotherPortOfTheHostIsNoProof() {
        var other = Reports.of(Protocol.IMAP, Security.STARTTLS);
        assertThat(check.examine(Cases.tried(List.of(at(933, REFUSED)), other))).extracting(Diagnosis::sureness)
                .containsExactly(Sureness.LIKELY);
    }

    @Test
    void aStandardPortIsNoSlip() {
        assertThat(check.examine(Cases.of(at(995, REFUSED)))).isEmpty();
    }

    @Test
    void anUnusualPortFarFromAllIsNoSlip() {
        assertThat(check.examine(Cases.of(at(8443, REFUSED)))).isEmpty();
    }

    @Test
    void anUnusualPortThatAnswersIsNoSlip() {
        assertThat(check.examine(Cases.of(Reports.imap().at(933)
                .failed(Stage.AUTHENTICATE, Reports.refusal("NO", "no"))))).isEmpty();
    }

    private static Reports at(int port, Failure failure) {
        return Reports.imap().at(port).failed(Stage.CONNECT, failure);
    }
}
