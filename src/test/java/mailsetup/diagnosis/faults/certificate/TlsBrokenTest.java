package mailsetup.diagnosis.faults.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.Sureness;
import mailsetup.probe.Failure;
import mailsetup.probe.Stage;
import mailsetup.testkit.Cases;
import mailsetup.testkit.Reports;
import org.junit.jupiter.api.Test;

class TlsBrokenTest {
    @Test
    void anyOtherBrokenHandshakeIsFound() {
        assertThat(new TlsBroken().examine(Cases.of(Certificates.tlsFailed("Received fatal alert: internal_error"))))
                .extracting(Diagnosis::sureness).containsExactly(Sureness.LIKELY);
    }

    @Test
    void aReasonWithAFaultOfItsOwnIsNot() {
        assertThat(new TlsBroken().examine(Cases.of(Certificates.tlsFailed("Received fatal alert: protocol_version"),
                Certificates.tlsFailed("Received fatal alert: handshake_failure")))).isEmpty();
    }

    @Test
    void plainTextAfterStartTlsIsAnotherFault() {
        assertThat(new TlsBroken().examine(Cases.of(Reports.smtp().failed(Stage.UPGRADE,
                new Failure.TlsFailed("plain text after the permission to start TLS"))))).isEmpty();
    }
}
