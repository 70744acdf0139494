package mailsetup.diagnosis.faults.sending;

import static org.assertj.core.api.Assertions.assertThat;

import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.ServerCheck;
import mailsetup.diagnosis.Sureness;
import mailsetup.probe.Stage;
import mailsetup.testkit.Cases;
import mailsetup.testkit.Reports;
import org.junit.jupiter.api.Test;

class EhloRefusedTest {
    private final ServerCheck check = new EhloRefused();

    @Test
    void aNoToTheFirstCommandIsProven() {
        assertThat(check.examine(Cases.of(Reports.smtp().failed(Stage.UPGRADE,
                Reports.refusal("501", "501 Syntactically invalid HELO argument(s)"))))).extracting(Diagnosis::sureness)
                .containsExactly(Sureness.PROVEN);
    }

    @Test
    void evenWithoutAReason() {
        assertThat(check.examine(Cases.of(Reports.smtp().failed(Stage.NEGOTIATE, Reports.refusal("550", "550 no")))))
                .extracting(Diagnosis::sureness)
                .containsExactly(Sureness.PROVEN);
    }

    @Test
    void aRefusalToEncryptIsAnotherFault() {
        assertThat(check.examine(Cases.of(Reports.smtp().transcript("C: EHLO me", "C: STARTTLS").failed(Stage.UPGRADE,
                Reports.refusal("554", "554 no"))))).isEmpty();
    }

    @Test
    void aBlockedAddressIsAnotherFault() {
        assertThat(check.examine(Cases.of(
                Reports.smtp().failed(Stage.NEGOTIATE, Reports.refusal("554", "554 blocked using zen.spamhaus.org")))))
                .isEmpty();
    }

    @Test
    void aServerThatIsBusyIsAnotherFault() {
        assertThat(
                check.examine(Cases.of(Reports.smtp().failed(Stage.NEGOTIATE, Reports.refusal("421", "421 too busy")))))
                .isEmpty();
    }
}
