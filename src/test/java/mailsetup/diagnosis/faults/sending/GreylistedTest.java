package mailsetup.diagnosis.faults.sending;

import static org.assertj.core.api.Assertions.assertThat;

import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.ServerCheck;
import mailsetup.diagnosis.Sureness;
import mailsetup.probe.Stage;
import mailsetup.testkit.Cases;
import mailsetup.testkit.Reports;
import org.junit.jupiter.api.Test;

class GreylistedTest {
    private final ServerCheck check = new Greylisted();

    @Test
    void isRecognised() {
        assertThat(check.examine(Cases.of(Reports.smtp().failed(Stage.INSPECT,
                Reports.refusal("450", "450 4.2.0 Greylisted, see http://postgrey.example")))))
                .extracting(Diagnosis::sureness)
                .containsExactly(Sureness.LIKELY);
    }

    @Test
    void aLimitIsAnotherFault() {
        assertThat(check.examine(Cases
                .of(Reports.smtp().failed(Stage.INSPECT, Reports.refusal("452", "452 4.5.3 Too many recipients")))))
                .isEmpty();
    }
}
