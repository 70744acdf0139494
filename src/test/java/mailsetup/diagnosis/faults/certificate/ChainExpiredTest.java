package mailsetup.diagnosis.faults.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.Sureness;
import mailsetup.probe.Flaw;
import mailsetup.testkit.Cases;
import org.junit.jupiter.api.Test;

class ChainExpiredTest {
    @Test
    void anIntermediateThatRanOutIsFound() {
        assertThat(new ChainExpired().examine(Cases.of(Certificates.refused(new Flaw.Expired(1, Certificates.END)))))
                .extracting(Diagnosis::sureness).containsExactly(Sureness.PROVEN);
    }

    @Test
    void aServerWhoseOwnCertificateRanOutIsAnotherFault() {
        assertThat(new ChainExpired().examine(Cases.of(
                Certificates.refused(new Flaw.Expired(0, Certificates.END), new Flaw.Expired(1, Certificates.END)))))
                .isEmpty();
    }
}
