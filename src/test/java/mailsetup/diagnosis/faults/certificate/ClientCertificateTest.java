package mailsetup.diagnosis.faults.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.Sureness;
import mailsetup.testkit.Cases;
import org.junit.jupiter.api.Test;

class ClientCertificateTest {
    @Test
    void aServerThatWantsACertificateIsFound() {
        assertThat(new ClientCertificate()
                .examine(Cases.of(Certificates.tlsFailed("Received fatal alert: certificate_required"))))
                .extracting(Diagnosis::sureness).containsExactly(Sureness.LIKELY);
    }

    @Test
    void aMissingCipherIsAnotherFault() {
        assertThat(new ClientCertificate()
                .examine(Cases.of(Certificates.tlsFailed("Received fatal alert: handshake_failure")))).isEmpty();
    }
}
