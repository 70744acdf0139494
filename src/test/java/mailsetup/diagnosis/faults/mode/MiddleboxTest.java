package mailsetup.diagnosis.faults.mode;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.Sureness;
import mailsetup.probe.Failure;
import mailsetup.probe.Finding;
import mailsetup.probe.Stage;
import mailsetup.testkit.Cases;
import mailsetup.testkit.Reports;
import org.junit.jupiter.api.Test;

class MiddleboxTest {
    @Test
    void aGreetingOfStarsWithoutStartTlsIsFound() {
        assertThat(new Middlebox().examine(
                Cases.of(Reports.smtp().passed(Stage.GREET, new Finding.Greeting("220 ************************2***0"))
                        .failed(Stage.UPGRADE, new Failure.NotOffered(Failure.Need.STARTTLS, List.of("IDLE"))))))
                .extracting(Diagnosis::sureness).containsExactly(Sureness.PROVEN);
    }

    @Test
    void anAbilityOfCrossesIsFound() {
        assertThat(new Middlebox().examine(Cases.of(Reports.smtp().failed(Stage.UPGRADE,
                new Failure.NotOffered(Failure.Need.STARTTLS, List.of("SIZE", "XXXXXXXA"))))))
                .extracting(Diagnosis::sureness).containsExactly(Sureness.PROVEN);
    }

    @Test
    void anHonestServerWithoutStartTlsIsNot() {
        assertThat(new Middlebox().examine(Cases.of(Reports.smtp().failed(Stage.UPGRADE,
                new Failure.NotOffered(Failure.Need.STARTTLS, List.of("SIZE", "XCLIENT")))))).isEmpty();
    }

    @Test
    void starsThatHideNothingAreNot() {
        assertThat(new Middlebox().examine(
                Cases.of(Reports.smtp().passed(Stage.GREET, new Finding.Greeting("220 ************************2***0"))
                        .failed(Stage.AUTHENTICATE, Reports.refusal("535", "no")))))
                .isEmpty();
    }
}
