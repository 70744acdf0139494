package mailsetup.diagnosis.faults.mode;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import mailsetup.core.Protocol;
import mailsetup.core.Security;
import mailsetup.diagnosis.Alternatives;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.Sureness;
import mailsetup.probe.Failure;
import mailsetup.probe.Stage;
import mailsetup.testkit.Cases;
import mailsetup.testkit.Reports;
import org.junit.jupiter.api.Test;

class NeedsTlsStartTest {
    @Test
    void aPortThatWaitsForTlsIsFoundAndTheModeIsProposed() {
        var found = new NeedsTlsStart().examine(Cases.tried(List.of(Reports.of(Protocol.IMAP, Security.STARTTLS).at(993)
                .failed(Stage.GREET, new Failure.SpeaksTls("TLSv1.3"))), Reports.imap()));
        assertThat(found).extracting(Diagnosis::sureness).containsExactly(Sureness.PROVEN);
        assertThat(found.getFirst().change().orElseThrow().after().endpoint().port()).isEqualTo(993);
    }

    @Test
    void aSilentServerIsNot() {
        assertThat(new NeedsTlsStart().examine(Cases.of(Reports.of(Protocol.IMAP, Security.STARTTLS).failed(Stage.GREET,
                new Failure.TimedOut(Duration.ofSeconds(10)))))).isEmpty();
    }

    @Test
    void aWebPortIsAnotherFault() {
        assertThat(new NeedsTlsStart().examine(Cases.of(Reports.of(Protocol.IMAP, Security.STARTTLS).at(443)
                .failed(Stage.GREET, new Failure.SpeaksTls("TLSv1.3"))))).isEmpty();
    }

    @Test
    void theSamePortIsTriedWithTlsFirst() {
        var report = Reports.of(Protocol.IMAP, Security.STARTTLS).at(1993)
                .failed(Stage.GREET, new Failure.SpeaksTls("TLSv1.3")).report();
        assertThat(Alternatives.of(Cases.ADDRESS, List.of(report)).getFirst().endpoint())
                .isEqualTo(Reports.imap().at(1993).settings().endpoint());
    }
}
