package mailsetup.diagnosis.faults.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.Sureness;
import mailsetup.probe.Flaw;
import mailsetup.testkit.Cases;
import org.junit.jupiter.api.Test;

class WeakKeyTest {
    @Test
    void aForbiddenAlgorithmIsFound() {
        assertThat(new WeakKey().examine(Cases.of(Certificates
                .refused(new Flaw.Rejected("Algorithm constraints check failed on keysize limits: RSA 1024 bit key")))))
                .extracting(Diagnosis::sureness).containsExactly(Sureness.PROVEN);
    }

    @Test
    void aRejectionForAnotherReasonIsNot() {
        assertThat(
                new WeakKey().examine(Cases.of(Certificates.refused(new Flaw.Rejected("basic constraint is missing")))))
                .isEmpty();
    }
}
