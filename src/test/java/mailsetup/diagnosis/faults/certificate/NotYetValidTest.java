package mailsetup.diagnosis.faults.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.Sureness;
import mailsetup.probe.Flaw;
import mailsetup.testkit.Cases;
import org.junit.jupiter.api.Test;

class NotYetValidTest {
    @Test
    void aCertificateOfTheFutureIsFound() {
        assertThat(new NotYetValid().examine(Cases.of(Certificates.refused(new Flaw.NotYetValid(0, Certificates.END)))))
                .extracting(Diagnosis::sureness).containsExactly(Sureness.PROVEN);
    }

    @Test
    void aCertificateOfThePastIsNot() {
        assertThat(new NotYetValid().examine(Cases.of(Certificates.refused(new Flaw.Expired(0, Certificates.END)))))
                .isEmpty();
    }
}
