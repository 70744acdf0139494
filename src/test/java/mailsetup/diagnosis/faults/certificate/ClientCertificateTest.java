package mailsetup.diagnosis.faults.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.Sureness;
import mailsetup.probe.Stage;
import mailsetup.testkit.Cases;
import mailsetup.testkit.Reports;
import org.junit.jupiter.api.Test;

class ClientCertificateTest {
    @Test
    void aServerThatWantsACertificateIsFound() {
        assertThat(new ClientCertificate()
                .examine(Cases.of(Certificates.tlsFailed("Received fatal alert: certificate_required"))))
                .extracting(Diagnosis::sureness).containsExactly(Sureness.LIKELY);
    }

    @Test
    void aServerThatSaysSoOnlyAfterTheHandshakeIsFound() {
        var report = Reports.smtp().failed(Stage.GREET,
                Reports.refusal("421", "4.7.1 localhost Error: No client certificate presented"));
        assertThat(new ClientCertificate().examine(Cases.of(report))).hasSize(1);
    }

    @Test
    void aMissingCipherIsAnotherFault() {
        assertThat(new ClientCertificate()
                .examine(Cases.of(Certificates.tlsFailed("Received fatal alert: handshake_failure")))).isEmpty();
    }
}
