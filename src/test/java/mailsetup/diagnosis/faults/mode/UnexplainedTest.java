package mailsetup.diagnosis.faults.mode;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.Diagnostician;
import mailsetup.diagnosis.faults.Catalogue;
import mailsetup.probe.Failure;
import mailsetup.probe.Stage;
import mailsetup.testkit.Cases;
import mailsetup.testkit.Reports;
import org.junit.jupiter.api.Test;

class UnexplainedTest {
    private final Unexplained check = new Unexplained();

    @Test
    void aTimeOutBehindTheLoginIsQuoted() {
        assertThat(check.examine(Cases.of(Reports.imap().failed(Stage.INSPECT,
                new Failure.TimedOut(Duration.ofSeconds(15))).transcript("C: A3 LIST", "S: * NO busy today"))))
                .singleElement().satisfies(found -> assertThat(found.evidence().getFirst().args())
                        .containsExactly("busy today"));
    }

    @Test
    void whatThePersonEndedNeedsNoCause() {
        assertThat(check.examine(Cases.of(Reports.imap().failed(Stage.INSPECT, new Failure.Cancelled())))).isEmpty();
    }

    @Test
    void itIsSilentBesideAnyOtherCause() {
        assertThat(Diagnostician.of(Catalogue.all()).diagnose(Cases.of(Reports.imap().failed(Stage.AUTHENTICATE,
                Reports.refusal("NO", "[AUTHENTICATIONFAILED] no"))))).extracting(Diagnosis::id)
                .doesNotContain("unexplained").isNotEmpty();
    }
}
